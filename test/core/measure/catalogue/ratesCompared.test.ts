import { type FigureInputs, findFigure, type ShownFigure } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import type { CareRows } from "../../../careReturn.ts";
import { figureFrom, figuresFrom } from "../figureFrom.ts";

const day = "2019-03-31";

/** So many children of a sex, year of birth and ethnicity. */
const children = (name: string, count: number, sex: string, born: number, ethnicity: string): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${name}${at},${sex},01/01/${born},${ethnicity}`);

const header = [
  ...children("A", 8, "1", 2010, "WBRI"),
  ...children("B", 4, "2", 2010, "BAFR"),
  ...children("C", 6, "1", 2004, "WBRI"),
  ...children("D", 2, "2", 2004, "WOTH"),
  ...children("E", 1, "U", 2004, "REFU"),
];

const rows: CareRows = { header, episodes: header.map((row) => `${row.split(",")[0]},01/05/2018,S,C2,U4,PR1,,`) };

describe("rates by age and sex", () => {
  const inputs = {
    population: { children: 13_000, vintage: "mid-2018" },
    populationByGroup: [
      { breakdown: "sex", category: "male", children: 7000 },
      { breakdown: "sex", category: "female", children: 6000 },
      { breakdown: "age", category: "5-9", children: 4000 },
      { breakdown: "age", category: "10-15", children: 4500 },
      { breakdown: "age;sex", category: "10-15;female", children: 2200 },
    ],
  } as const;
  const rateOf = (...[breakdown, category, given = inputs]: [string, string, FigureInputs?]) =>
    figureFrom(rows, "cla-rate", day, [breakdown, category], given);

  it("are for every 10,000 residents of the age group or the sex", async () => {
    // of the children above, 8 boys and 4 girls are 9 years old, 6 boys, 2 girls and one of unknown sex 14 or 15
    expect(await rateOf("sex", "male")).toMatchObject({ numerator: 14, denominator: 7000, value: 20, symbol: "" });
    expect(await rateOf("sex", "female")).toMatchObject({ numerator: 6, denominator: 6000, value: 10 });
    expect(await rateOf("age", "5-9")).toMatchObject({ numerator: 12, denominator: 4000, value: 30 });
    expect(await rateOf("age", "10-15")).toMatchObject({
      numerator: 9,
      denominator: 4500,
      value: 20,
      note: "mid-2018",
    });
  });

  it("have the interval of their own count", async () => {
    // Byar: 14 (1 - 1/(9 x 14) - 1.959964/(3 sqrt 14))^3 = 7.648 and 15 (1 - 1/(9 x 15) + 1.959964/(3 sqrt 15))^3 = 23.490
    const { lower, upper, method } = (await rateOf("sex", "male")) as ShownFigure;
    expect(method).toBe("Byar's");
    expect(lower).toBeCloseTo((7.648 / 7000) * 10_000, 2);
    expect(upper).toBeCloseTo((23.49 / 7000) * 10_000, 2);
  });

  it("can be crossed, in either order", async () => {
    const both = { numerator: 2, denominator: 2200, value: (2 / 2200) * 10_000 };
    expect(await rateOf("age;sex", "10-15;female")).toMatchObject(both);
    expect(await rateOf("sex;age", "female;10-15")).toMatchObject(both);
  });

  it("are not available for an age group that the population leaves out beside those that it has", async () => {
    const missing = { symbol: "x", note: "mid-2018: needs the population of this group" };
    expect(await rateOf("age", "1-4")).toMatchObject({ numerator: 0, ...missing });
    expect(await rateOf("age;sex", "10-15;male")).toMatchObject({ numerator: 6, ...missing });
  });

  it("are not available without the population of the group, and there is none of an unknown sex", async () => {
    const { population } = inputs;
    expect(await rateOf("age", "10-15", { population })).toMatchObject({
      numerator: 9,
      symbol: "x",
      note: "needs the population by age",
    });
    expect(await rateOf("age;sex", "10-15;male", { population })).toMatchObject({
      note: "needs the population by age and sex",
    });
    expect(await rateOf("sex", "unknown")).toMatchObject({ numerator: 1, symbol: "z" });
    expect(await rateOf("age;sex", "10-15;unknown")).toMatchObject({ numerator: 1, symbol: "z" });
    expect(await rateOf("total", "total")).toMatchObject({ value: (21 / 13_000) * 10_000 });
  });
});

describe("cla-rate-standardised", () => {
  const populationByAgeSex = [
    { fromAge: 0, toAge: 9, sex: "male", children: 4000, standard: 50_000 },
    { fromAge: 0, toAge: 9, sex: "female", children: 4000, standard: 48_000 },
    { fromAge: 10, toAge: 17, sex: "male", children: 3000, standard: 42_000 },
    { fromAge: 10, toAge: 17, sex: "female", children: 2000, standard: 40_000 },
  ] as const;

  it("weights the rate of each age and sex by the standard", async () => {
    const figure = (await figureFrom(rows, "cla-rate-standardised", day, ["total", "total"], {
      populationByAgeSex,
    })) as ShownFigure;
    const weighted = (8 / 4000) * 50_000 + (4 / 4000) * 48_000 + (6 / 3000) * 42_000 + (2 / 2000) * 40_000;
    expect(figure.value).toBeCloseTo((weighted / 180_000) * 10_000, 9);
    expect(figure).toMatchObject({
      numerator: 21,
      method: "Dobson",
      note: "1 of other ages or unknown sex are left out",
    });
  });

  it("is not available without the population, nor by a group of which it is not given", async () => {
    expect(await figureFrom(rows, "cla-rate-standardised", day)).toMatchObject({
      symbol: "x",
      note: "needs the population by age and sex, here and in England",
    });
    expect(
      await figureFrom(rows, "cla-rate-standardised", day, ["ethnicity", "white"], { populationByAgeSex }),
    ).toMatchObject({ symbol: "x" });
  });

  it("is of a group where its population is given, and has too few of another", async () => {
    const white = populationByAgeSex.map((stratum) => ({ ...stratum, ethnicity: "white" }));
    const figure = (await figureFrom(rows, "cla-rate-standardised", day, ["ethnicity", "white"], {
      populationByAgeSex: white,
    })) as ShownFigure;
    const weighted = (8 / 4000) * 50_000 + (6 / 3000) * 42_000 + (2 / 2000) * 40_000;
    expect(figure.value).toBeCloseTo((weighted / 180_000) * 10_000, 9);
    const black = populationByAgeSex.map((stratum) => ({ ...stratum, ethnicity: "black" }));
    expect(
      await figureFrom(rows, "cla-rate-standardised", day, ["ethnicity", "black"], { populationByAgeSex: black }),
    ).toMatchObject({ symbol: "z", numerator: 4 });
  });
});

describe("a population in which nobody of some age, sex or group lives", () => {
  const strata = [
    { fromAge: 0, toAge: 9, sex: "male", children: 4000, standard: 50_000 },
    { fromAge: 0, toAge: 9, sex: "female", children: 0, standard: 48_000 },
    { fromAge: 10, toAge: 17, sex: "male", children: 3000, standard: 42_000 },
    { fromAge: 10, toAge: 17, sex: "female", children: 2000, standard: 40_000 },
  ] as const;

  it("leaves that one rate without a figure, and the others as they are", async () => {
    const populationByAgeSex = [
      ...strata.map((stratum) => ({ ...stratum, children: 4000 })),
      ...strata.map((stratum) => ({ ...stratum, ethnicity: "white" })),
    ];
    const options = { populationByAgeSex, by: [["total"], ["ethnicity"]] };
    const figures = await figuresFrom(rows, "cla-rate-standardised", day, options);
    expect(findFigure(figures, "cla-rate-standardised")).toMatchObject({ symbol: "" });
    expect(findFigure(figures, "cla-rate-standardised", "ethnicity", "white")).toMatchObject({
      symbol: "x",
      numerator: 16,
      note: "by the estimate nobody aged 0 to 9, female, lives there, so there is no rate of them",
    });
  });

  it("has no ratio of a group of which nobody lives there, nor a rate of nobody", async () => {
    const populationByGroup = [
      { breakdown: "ethnicity", category: "white", children: 8000 },
      { breakdown: "ethnicity", category: "black", children: 0 },
    ] as const;
    expect(
      await figureFrom(rows, "disproportionality-ratio", day, ["ethnicity", "black"], { populationByGroup }),
    ).toMatchObject({ symbol: "x", numerator: 4 });
    const population = { children: 0, vintage: "mid-2018" };
    expect(await figureFrom(rows, "cla-rate", day, ["total", "total"], { population })).toMatchObject({ symbol: "x" });
  });
});

describe("disproportionality-ratio", () => {
  const populationByGroup = [
    { breakdown: "ethnicity", category: "white", children: 8000 },
    { breakdown: "ethnicity", category: "black", children: 1000 },
    { breakdown: "ethnicity", category: "asian", children: 1000 },
    { breakdown: "sex", category: "male", children: 5000 },
    { breakdown: "sex", category: "female", children: 5000 },
  ] as const;

  it("is the rate of a group over that of White children", async () => {
    // 4 in 1,000 over 16 in 8,000
    expect(
      await figureFrom(rows, "disproportionality-ratio", day, ["ethnicity", "black"], { populationByGroup }),
    ).toMatchObject({
      value: expect.closeTo(2, 9),
      numerator: 4,
      denominator: 16,
      unit: "ratio",
      method: "exact conditional",
      note: "against white; 1 of unknown group are left out",
    });
    expect(
      await figureFrom(rows, "disproportionality-ratio", day, ["ethnicity", "asian"], { populationByGroup }),
    ).toMatchObject({ value: 0, lower: 0 });
    expect(
      await figureFrom(rows, "disproportionality-ratio", day, ["sex", "male"], { populationByGroup }),
    ).toMatchObject({ value: expect.closeTo(14 / 6, 9) });
  });

  it("may be over that of all children", async () => {
    const choices = { disproportionalityReference: "all-children" } as const;
    // 4 in 1,000 over 20 in 10,000
    expect(
      await figureFrom(rows, "disproportionality-ratio", day, ["ethnicity", "black"], { populationByGroup, choices }),
    ).toMatchObject({ value: expect.closeTo(2, 9), denominator: 20 });
  });

  it("has no rate for the unknown, and is not available without the population", async () => {
    expect(
      await figureFrom(rows, "disproportionality-ratio", day, ["ethnicity", "not-known"], { populationByGroup }),
    ).toMatchObject({ symbol: "z", numerator: 1 });
    expect(await figureFrom(rows, "disproportionality-ratio", day, ["ethnicity", "black"])).toMatchObject({
      symbol: "x",
      note: "needs the population by ethnicity",
    });
  });
});
