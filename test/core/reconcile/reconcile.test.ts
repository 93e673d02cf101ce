import { describe, expect, it } from "vitest";
import type { PaperFigure } from "../../../packages/core/src/reconcile/PaperFigure.ts";
import type { Reconciliation } from "../../../packages/core/src/reconcile/Reconciliation.ts";
import { reconcile } from "../../../packages/core/src/reconcile/reconcile.ts";

/** The last of some figures, reconciled. */
function last(...published: readonly PaperFigure[]): Reconciliation {
  const row = reconcile(published).at(-1);
  if (row === undefined) throw new Error("no figures");
  return row;
}

function count(id: string, value: number | string): PaperFigure {
  return { id, value: String(value), unit: "children" };
}

describe("rounding", () => {
  const half = (value: string): Reconciliation =>
    last(count("a", 25), count("b", 2), { id: "c", value, unit: "children per home", formula: "a / b" });

  it("takes halves up", () => {
    expect(half("13")).toMatchObject({
      verdict: "consistent",
      message: "25 divided by 2 is 12.5, which rounds to 13.",
    });
    expect(half("12").verdict).toBe("inconsistent");
  });

  it("counts the decimals that are printed", () => {
    expect(half("12.5")).toMatchObject({ verdict: "consistent", message: "25 divided by 2 is 12.5." });
    expect(half("12.50").verdict).toBe("consistent");
    expect(half("13.0").verdict).toBe("inconsistent");
  });

  it("is exact at a half that a binary fraction would miss", () => {
    // 2831 of 20000 is 14.155% exactly
    const share = (value: string): Reconciliation =>
      last(count("a", 2831), count("b", 20_000), { id: "c", value, unit: "percent", formula: "a / b" });
    expect(share("14.16").verdict).toBe("consistent");
    expect(share("14.15").verdict).toBe("inconsistent");
  });

  it("takes a half below nought either way", () => {
    const change = (value: string): Reconciliation =>
      last(count("a", 7), count("b", 2), { id: "c", value, unit: "per home", formula: "(b - a) / b" });
    // (2 − 7) / 2 = −2.5
    expect(change("-2").verdict).toBe("consistent");
    expect(change("-3").verdict).toBe("consistent");
    expect(change("-1").verdict).toBe("inconsistent");
    expect(change("-4").verdict).toBe("inconsistent");
  });
});

describe("what a formula rests on", () => {
  it("is exact where it is a count", () => {
    const total: PaperFigure = { id: "c", value: "29", unit: "children", formula: "a x 3" };
    expect(last(count("a", 10), total).verdict).toBe("inconsistent");
  });

  it("is anything that rounds to it where it was rounded itself", () => {
    const days = (value: string): Reconciliation =>
      last({ id: "a", value: "10", unit: "days" }, { id: "c", value, unit: "days", formula: "a x 3" });
    // 9.5 × 3 = 28.5 and 10.5 × 3 = 31.5, which is not reached
    expect(days("29")).toMatchObject({
      verdict: "consistent",
      recomputed: "29 to 31",
      message: "10 × 3 can be 29 to 31, as not all of these numbers are exact, so 29 is possible.",
    });
    expect(days("30")).toMatchObject({ recomputed: "30", message: "10 × 3 is 30." });
    expect(days("31").verdict).toBe("consistent");
    expect(days("32")).toMatchObject({
      verdict: "inconsistent",
      recomputed: "29 to 31",
      message: "10 × 3 can only be 29 to 31, even allowing for the rounding of these numbers, not 32.",
    });
  });

  it("is half a unit of its last decimal either side: 8.8 is from 8.75 to below 8.85", () => {
    const scaled = (value: string): Reconciliation =>
      last({ id: "a", value: "8.8", unit: "weeks" }, { id: "c", value, unit: "weeks", formula: "a x 100" });
    expect(scaled("875").verdict).toBe("consistent");
    expect(scaled("885").verdict).toBe("consistent");
    expect(scaled("874").verdict).toBe("inconsistent");
    expect(scaled("886").verdict).toBe("inconsistent");
  });

  it("is one number however often it is named", () => {
    // a / (a + b) with a and b from 49.5 to below 50.5 stays above 49.5% and below 50.5%
    const share = (value: string): Reconciliation =>
      last(
        { id: "a", value: "50", unit: "days" },
        { id: "b", value: "50", unit: "days" },
        { id: "c", value, unit: "percent", formula: "a / (a + b)" },
      );
    expect(share("50").verdict).toBe("consistent");
    expect(share("51").verdict).toBe("inconsistent");
    expect(share("50.4").verdict).toBe("consistent");
    expect(share("50.6").verdict).toBe("inconsistent");
  });

  it("is a fraction of one where it is a percentage", () => {
    const three = last(count("a", 204), { id: "b", value: "25", unit: "%" }, { ...count("c", 51), formula: "a x b" });
    expect(three).toMatchObject({ verdict: "consistent", message: "204 × 25% is 51." });
  });

  it("has no value where it divides by nought", () => {
    const share: PaperFigure = { id: "c", value: "0", unit: "percent", formula: "a / b" };
    expect(last(count("a", 0), count("b", 0), share)).toMatchObject({
      verdict: "inconsistent",
      recomputed: "",
      message: "0 of 0 divides by nought, so it cannot be 0%; 0% would take 1 or more children instead of 0.",
    });
  });
});

describe("whole numbers that are not printed", () => {
  it("are told to the last one where there is one", () => {
    const share = last(count("a", 200), { id: "c", value: "10", unit: "percent", formula: "? / a" });
    // 200 × 9.5% = 19 and 200 × 10.5% = 21, which is not reached
    expect(share.message).toBe(
      "The number that is not printed can be 19 or 20: 19 of 200 is 9.5%, which rounds to 10%.",
    );
  });

  it("may have no last one", () => {
    const share = last(count("a", 233), { id: "c", value: "0", unit: "percent", formula: "a / ?" });
    // 233 / 0.005 = 46,600, which gives 0.5% and so 1%
    expect(share.message).toMatch(/^The number that is not printed can be 46,601 or more: 233 of 46,601 is/);
  });

  it("may not be there: the nearest two are shown", () => {
    const share = last(count("a", 204), { id: "c", value: "78.7", unit: "percent", formula: "? / a" });
    expect(share).toEqual({
      id: "c",
      verdict: "inconsistent",
      published: "78.7",
      recomputed: "78.4 or 78.9",
      message:
        "No whole number in place of the one that is not printed gives 78.7%: " +
        "160 of 204 is 78.43%, which rounds to 78.4% and 161 of 204 is 78.92%, which rounds to 78.9%.",
    });
  });

  it("are not below nought", () => {
    expect(last(count("a", 20), { ...count("c", 10), formula: "a + ?" })).toMatchObject({
      verdict: "inconsistent",
      recomputed: "",
      message: "No whole number in place of the one that is not printed gives 10.",
    });
  });

  it("may be several: an example is given", () => {
    // 11/14 = 78.57% is the first share of small numbers that rounds to 79%
    expect(last({ id: "c", value: "79", unit: "percent", formula: "? / ?" }).message).toBe(
      "The numbers that are not printed can be 11 and 14, for example: 11 of 14 is 78.57%, which rounds to 79%.",
    );
  });

  it("may be several, of which none fit", () => {
    // 4a + 6b is even
    expect(last({ ...count("c", 7), formula: "4 x ? + 6 x ?" }).verdict).toBe("inconsistent");
    expect(last({ ...count("c", 8), formula: "4 x ? + 6 x ?" }).verdict).toBe("consistent");
  });

  it("may be too many to try them all, which proves nothing", () => {
    expect(last({ ...count("c", 7), formula: "4 x ? - 6 x ?" })).toMatchObject({
      verdict: "not checkable",
      message: "Too many numbers are not printed to tell whether 7 is possible.",
    });
  });
});

describe("parts and wholes", () => {
  const parts = (part: string, whole: string, unit = "children"): readonly Reconciliation[] =>
    reconcile([
      { id: "whole", value: whole, unit },
      { id: "part", value: part, unit, partOf: "whole" },
    ]);

  it("fit where the part is no more than its whole, though the parts need not add up", () => {
    expect(parts("12", "12").map(({ verdict }) => verdict)).toEqual(["consistent", "consistent"]);
  });

  it("are both suspect where the part is more", () => {
    expect(parts("13", "12")).toEqual([
      {
        id: "whole",
        verdict: "inconsistent",
        published: "12",
        recomputed: "",
        message: "What is printed as part of it is more than 12: 13 (part).",
      },
      {
        id: "part",
        verdict: "inconsistent",
        published: "13",
        recomputed: "",
        message: "13 is more than the 12 (whole) of which it is a part.",
      },
    ]);
  });

  it("are given the benefit of their rounding", () => {
    // 12.5 is at least 12.45, which 12.4 does not reach; 12 reaches nearly 12.5: more than 12.35, less than 12.55
    expect(parts("12.5", "12.4", "days").map(({ verdict }) => verdict)).toEqual(["inconsistent", "inconsistent"]);
    expect(parts("12.4", "12", "days").map(({ verdict }) => verdict)).toEqual(["consistent", "consistent"]);
    expect(parts("12.6", "12", "days").map(({ verdict }) => verdict)).toEqual(["inconsistent", "inconsistent"]);
  });

  it("say nothing of each other in different units", () => {
    const rows = reconcile([count("a", 5), { id: "b", value: "70", unit: "percent", partOf: "a" }]);
    expect(rows.map(({ verdict }) => verdict)).toEqual(["not checkable", "not checkable"]);
  });
});
