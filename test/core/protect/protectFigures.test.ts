import type { Figure } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { protectFigures } from "../../../packages/core/src/protect/protectFigures.ts";
import { countFigures, printed, shareFigures } from "./tableFigures.ts";

/** A table by need with its total, as it is printed after protection. */
function byNeed(counts: Readonly<Record<string, number>>, threshold = 5): Readonly<Record<string, unknown>> {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const figures = [...countFigures("cla-number", "total", { total }), ...countFigures("cla-number", "need", counts)];
  const shown = protectFigures(figures, { threshold });
  return { ...printed(shown, "cla-number", "total"), ...printed(shown, "cla-number", "need") };
}

describe("a rate of days in care", () => {
  const rate = (numerator: number, denominator: number): Figure => {
    const [total] = countFigures("moves-per-1000-days", "total", { total: numerator }, { unit: "per 1,000 days" });
    if (total === undefined) throw new Error("there is no figure");
    return { ...total, denominator, value: (1000 * numerator) / denominator, symbol: "" };
  };

  it("is withheld where five children could have spent all of them, 730 each, and shown beyond", () => {
    expect(protectFigures([rate(7, 3650)])).toMatchObject([{ symbol: "c" }]);
    expect(protectFigures([rate(7, 3651)])).toMatchObject([{ symbol: "", numerator: 7, denominator: 3651 }]);
  });
});

describe("a row with its total", () => {
  it("is shown as it is where no count is small", () => {
    expect(byNeed({ N1: 6, N2: 8, N3: 0 })).toEqual({ total: 14, N1: 6, N2: 8, N3: 0 });
  });

  it("withholds a small count, and the next smallest, without which the total would give it away", () => {
    expect(byNeed({ N1: 3, N2: 8, N3: 20, N4: 40 })).toEqual({ total: 71, N1: "c", N2: "c", N3: 20, N4: 40 });
  });

  it("needs no other where two small counts hide each other: of 7, each can be 1 to 6", () => {
    expect(byNeed({ N1: 3, N2: 4, N3: 20 })).toEqual({ total: 27, N1: "c", N2: "c", N3: 20 });
  });

  it("takes five values as enough: of 6, each can be 1 to 5", () => {
    expect(byNeed({ N1: 5, N2: 1, N3: 20 })).toEqual({ total: 26, N1: "c", N2: "c", N3: 20 });
  });

  it("withholds a third where two small counts hide too little: of 3, one is 1 and the other 2", () => {
    expect(byNeed({ N1: 1, N2: 2, N3: 20, N4: 9 })).toEqual({ total: 32, N1: "c", N2: "c", N3: 20, N4: "c" });
  });

  it("shows nought, which hides nothing", () => {
    expect(byNeed({ N1: 3, N2: 0, N3: 20, N4: 40 })).toEqual({ total: 63, N1: "c", N2: 0, N3: "c", N4: 40 });
  });

  it("withholds the total where it is the small count itself", () => {
    expect(byNeed({ N1: 3, N2: 0 })).toEqual({ total: "c", N1: "c", N2: 0 });
  });

  it("withholds the total where nothing else is left to hide a small count", () => {
    expect(byNeed({ N1: 2, N2: 2, N3: 1 })).toEqual({ total: "c", N1: "c", N2: "c", N3: "c" });
  });

  it("withholds what a missing category leaves of the total if it is so few", () => {
    const figures = [
      ...countFigures("cla-number", "total", { total: 63 }),
      ...countFigures("cla-number", "need", { N1: 20, N3: 40 }),
    ];
    expect(printed(protectFigures(figures), "cla-number", "need")).toEqual({ N1: "c", N3: 40 });
  });

  it("takes a total for known, whether a figure or another table shows it or none does", () => {
    const figures = [
      ...countFigures("cla-number", "need", { N1: 20, N3: 30 }),
      ...countFigures("cla-number", "sex", { male: 3, female: 47 }),
    ];
    const shown = protectFigures(figures);
    expect(printed(shown, "cla-number", "need")).toEqual({ N1: 20, N3: 30 });
    expect(printed(shown, "cla-number", "sex")).toEqual({ male: "c", female: "c" });
    expect(printed(protectFigures(figures.slice(2)), "cla-number", "sex")).toEqual({ male: "c", female: "c" });
  });

  it("counts as small what the threshold says", () => {
    expect(byNeed({ N1: 3, N2: 8, N3: 20, N4: 40 }, 2)).toEqual({ total: 71, N1: 3, N2: 8, N3: 20, N4: 40 });
    expect(byNeed({ N1: 3, N2: 18, N3: 20, N4: 8 }, 10)).toEqual({ total: 49, N1: "c", N2: 18, N3: 20, N4: "c" });
    expect(byNeed({ N1: 1, N2: 8, N3: 20 }, 1)).toEqual({ total: 29, N1: "c", N2: "c", N3: 20 });
  });
});

describe("a table of two ways", () => {
  /** Age by sex: boys of the youngest group are 3, and each margin is shown. */
  const margins = [
    ...countFigures("cla-number", "total", { total: 130 }),
    ...countFigures("cla-number", "sex", { male: 53, female: 77 }),
  ];
  const inside = countFigures("cla-number", "age;sex", {
    "under-1;male": 3,
    "under-1;female": 25,
    "1-4;male": 20,
    "1-4;female": 12,
    "5-9;male": 30,
    "5-9;female": 40,
  });

  it("gives a small count companions in its row and its column, and these one at the corner", () => {
    const ages = countFigures("cla-number", "age", { "under-1": 28, "1-4": 32, "5-9": 70 });
    const shown = protectFigures([...margins, ...ages, ...inside]);
    expect(printed(shown, "cla-number", "age;sex")).toEqual({
      "under-1;male": "c",
      "under-1;female": "c",
      "1-4;male": "c",
      "1-4;female": "c",
      "5-9;male": 30,
      "5-9;female": 40,
    });
    expect(printed(shown, "cla-number", "age")).toEqual({ "under-1": 28, "1-4": 32, "5-9": 70 });
    expect(printed(shown, "cla-number", "sex")).toEqual({ male: 53, female: 77 });
  });

  it("needs companions only where a margin is shown", () => {
    expect(printed(protectFigures([...margins, ...inside]), "cla-number", "age;sex")).toEqual({
      "under-1;male": "c",
      "under-1;female": 25,
      "1-4;male": "c",
      "1-4;female": 12,
      "5-9;male": 30,
      "5-9;female": 40,
    });
  });

  it("knows a margin that another measure shows, and crossed breakdowns in either order", () => {
    const crossed = countFigures("cla-number", "sex;age", {
      "male;1-4": 3,
      "female;1-4": 25,
      "male;5-9": 20,
      "female;5-9": 40,
    });
    const margin = shareFigures("cla-profile-share", "sex", { male: [23, 88], female: [65, 88] });
    const own = countFigures("cla-number", "sex", { male: 23, female: 65 });
    expect(printed(protectFigures([...crossed, ...margin, ...own]), "cla-number", "sex;age")).toEqual({
      "male;1-4": "c",
      "female;1-4": 25,
      "male;5-9": "c",
      "female;5-9": 40,
    });
  });
});

describe("shares", () => {
  it("follow their counts, and keep the denominator that may be shown", () => {
    const [few] = protectFigures(shareFigures("uasc-share", "total", { total: [4, 337] }));
    expect(few).toMatchObject({ symbol: "c", denominator: 337 });
    expect(few).not.toHaveProperty("numerator");
    expect(few).not.toHaveProperty("value");
  });

  it("are withheld where they leave so few of the denominator", () => {
    const [most] = protectFigures(shareFigures("uasc-share", "total", { total: [333, 337] }));
    expect(most).toMatchObject({ symbol: "c", denominator: 337 });
    expect(most).not.toHaveProperty("numerator");
  });

  it("are shown where all or none have it", () => {
    const shown = protectFigures(shareFigures("foster-share", "age", { "1-4": [9, 9], "5-9": [0, 12] }));
    expect(shown).toMatchObject([
      { value: 100, numerator: 9 },
      { value: 0, numerator: 0 },
    ]);
  });

  it("are withheld, nought too, where they are of so few", () => {
    const [none] = protectFigures(shareFigures("foster-share", "total", { total: [0, 3] }));
    expect(none).toMatchObject({ symbol: "c", numerator: 0 });
    expect(none).not.toHaveProperty("denominator");
  });

  it("of the whole give each other away as counts do", () => {
    const shares = shareFigures("need-share", "need", { N1: [3, 71], N2: [8, 71], N3: [20, 71], N4: [40, 71] });
    expect(printed(protectFigures(shares), "need-share", "need")).toEqual({ N1: "c", N2: "c", N3: 20, N4: 40 });
  });

  it("by age, each of its own whole, are tied to the ages of all", () => {
    const figures = [
      ...countFigures("cla-number", "age", { "1-4": 12, "5-9": 4, "10-15": 30, "16-plus": 9 }),
      ...countFigures("cla-number", "total", { total: 55 }),
      ...shareFigures("foster-share", "age", { "1-4": [12, 12], "5-9": [0, 4], "10-15": [20, 30], "16-plus": [0, 9] }),
    ];
    const shown = protectFigures(figures);
    expect(printed(shown, "cla-number", "age")).toEqual({ "1-4": 12, "5-9": "c", "10-15": 30, "16-plus": "c" });
    expect(printed(shown, "foster-share", "age")).toEqual({ "1-4": 12, "5-9": "c", "10-15": 20, "16-plus": "c" });
  });

  it("without counts have nothing to withhold, and are rounded", () => {
    const {
      numerator: _,
      denominator: __,
      ...share
    } = shareFigures("pep-quality-share", "total", { total: [5, 8] })[0] as Figure;
    expect(protectFigures([share as Figure])).toMatchObject([{ symbol: "", value: 63 }]);
  });
});

describe("counts that several measures show", () => {
  it("are withheld in all of them", () => {
    const figures = [
      ...countFigures("cla-number", "total", { total: 71 }),
      ...countFigures("cla-number", "need", { N1: 3, N2: 8, N3: 20, N4: 40 }),
      ...shareFigures("need-share", "need", { N1: [3, 71], N2: [8, 71], N3: [20, 71], N4: [40, 71] }),
    ];
    const shown = protectFigures(figures);
    expect(printed(shown, "need-share", "need")).toEqual(printed(shown, "cla-number", "need"));
    expect(printed(shown, "need-share", "need")).toEqual({ N1: "c", N2: "c", N3: 20, N4: 40 });
  });

  it("keep a rate from giving away its count", () => {
    const rate = {
      ...countFigures("cla-rate", "total", { total: 4 })[0],
      unit: "per 10,000",
      denominator: 9_000,
      value: 4.44,
    } as Figure;
    const [shown] = protectFigures([rate]);
    expect(shown).toMatchObject({ symbol: "c", denominator: 9_000 });
    expect(shown).not.toHaveProperty("numerator");
  });

  it("of staff are no counts of children", () => {
    const caseload: Figure = {
      ...(countFigures("pa-caseload", "total", { total: 88 })[0] as Figure),
      unit: "young people per adviser",
      numerator: 88,
      denominator: 4,
      value: 22,
      symbol: "",
    };
    expect(protectFigures([caseload])).toEqual([caseload]);
  });
});

describe("figures that were withheld or have no meaning before", () => {
  it("lose a small count all the same", () => {
    const unavailable = { ...countFigures("cla-rate", "total", { total: 3 })[0], unit: "per 10,000", symbol: "x" };
    const { value: _, ...rate } = unavailable as unknown as Figure & { value: number };
    const [shown] = protectFigures([rate as Figure]);
    expect(shown).toMatchObject({ symbol: "x" });
    expect(shown).not.toHaveProperty("numerator");
  });

  it("stay as they are, with nought of nobody", () => {
    const figures = shareFigures("foster-share", "total", { total: [0, 0] });
    expect(protectFigures(figures)).toEqual(figures);
  });
});

describe("protectFigures", () => {
  it("has nothing to do for no figures", () => {
    expect(protectFigures([])).toEqual([]);
  });

  it("requires a threshold that is a whole number from 1", () => {
    expect(() => protectFigures([], { threshold: 0 })).toThrow(RangeError);
    expect(() => protectFigures([], { threshold: 2.5 })).toThrow("whole number from 1");
  });

  it("refuses two figures of the same thing that differ", () => {
    const figures = [
      ...countFigures("cla-number", "sex", { male: 7 }),
      ...countFigures("cla-number", "sex", { male: 8 }),
    ];
    expect(() => protectFigures(figures)).toThrow("cla-number to 2019-03-31 by sex in male");
  });
});

describe("rolling averages", () => {
  // 53 less 56 and the 8 of the half-year that dropped out are the 5 of the one that came in, which are withheld
  it("are shown without the number of children, by which two windows give away what came into the later", () => {
    const window = (to: string, from: string, numerator: number, denominator: number): readonly Figure[] =>
      shareFigures("adoption-a3", "total", { total: [numerator, denominator] }, { from, to });
    const [later, earlier] = protectFigures([
      ...window("2018-09-30", "2015-10-01", 36, 53),
      ...window("2018-03-31", "2015-04-01", 35, 56),
    ]);
    expect(later).toMatchObject({ symbol: "", value: 68 });
    expect(earlier).toMatchObject({ symbol: "", value: 63 });
    for (const figure of [later, earlier]) {
      expect(figure).not.toHaveProperty("numerator");
      expect(figure).not.toHaveProperty("denominator");
    }
  });
});
