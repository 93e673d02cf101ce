import type { Figure } from "@lac-analytics/core";
import { figureInFull } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

const heading = {
  measure: "adopted-share",
  periodStart: "2018-04-01",
  periodEnd: "2018-09-30",
  authority: "",
  breakdown: "total",
  category: "total",
  note: "",
} as const;
const interval = { lower: 3.811, upper: 18.94, confidence: 0.95 };

describe("figureInFull", () => {
  it("gives a share with its two numbers and its interval", () => {
    const share: Figure = {
      ...heading,
      unit: "percent",
      symbol: "",
      value: 8.77,
      numerator: 5,
      denominator: 57,
      ...interval,
    };
    expect(figureInFull(share, "child", "children", 1)).toBe("8.8% (5 of 57 children; 95% interval 3.8 to 18.9)");
  });

  it("says none of a few, and one of one", () => {
    const share: Figure = { ...heading, unit: "percent", symbol: "", value: 0, numerator: 0, denominator: 12 };
    expect(figureInFull(share, "child", "children")).toBe("0% (none of 12 children)");
    expect(figureInFull({ ...share, value: 100, numerator: 1, denominator: 1 }, "child", "children")).toBe(
      "100% (one of one child)",
    );
  });

  it("gives a rate over time without a number of children, for years of children are none", () => {
    const moves: Figure = {
      ...heading,
      unit: "per child-year",
      symbol: "",
      value: 0.82,
      numerator: 240,
      denominator: 292.7,
    };
    expect(figureInFull(moves, "child", "children", 2)).toBe("0.82 per child-year");
    expect(figureInFull({ ...moves, value: 0.8, denominator: 300 }, "child", "children", 1)).toBe("0.8 per child-year");
    const ofDays: Figure = { ...moves, unit: "per 1,000 days", value: 2.25, numerator: 137, denominator: 60_801 };
    expect(figureInFull(ofDays, "child", "children", 2)).toBe("2.25 per 1,000 days");
  });

  it("gives a mean with how many it is of, and its note", () => {
    const mean: Figure = {
      ...heading,
      unit: "days",
      note: "of one year alone",
      symbol: "",
      value: 390,
      numerator: 20_670,
      denominator: 53,
    };
    expect(figureInFull(mean, "child", "children")).toBe("390 days (53 children; of one year alone)");
  });

  it("gives the day from which a rolling average looks back as readers write it", () => {
    const note = "it looks back to 2022-04-01, and no earlier return was read";
    expect(figureInFull({ ...heading, unit: "days", note, symbol: "", value: 465 }, "child", "children")).toBe(
      "465 days (it looks back to 1 April 2022, and no earlier return was read)",
    );
  });

  it("says that a mean is of too few, and what else its note says; begins a note within brackets small", () => {
    const mean = { ...heading, unit: "days", symbol: "z", denominator: 2 } as const;
    const note = "too few children for a mean";
    expect(figureInFull({ ...mean, note }, "child", "children")).toBe("too few children to average");
    expect(figureInFull({ ...mean, note: `it looks back to 2022-04-01; ${note}` }, "adoption")).toBe(
      "too few adoptions to average (it looks back to 1 April 2022)",
    );
    const own: Figure = { ...heading, unit: "percent", symbol: "", value: 90, note: "Invented for the sample" };
    expect(figureInFull(own, "child", "children")).toBe("90% (invented for the sample)");
  });

  it("gives a value alone where nothing else is known", () => {
    expect(figureInFull({ ...heading, unit: "percent", symbol: "", value: 90 }, "child", "children")).toBe("90%");
  });

  it("puts words in place of a figure without a value", () => {
    expect(figureInFull({ ...heading, unit: "percent", symbol: "c" }, "child", "children")).toBe("a withheld share");
  });
});
