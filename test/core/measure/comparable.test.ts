import { comparable, type ShownFigure } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";

const figure: ShownFigure = {
  measure: "adoption-a1",
  periodStart: "2022-04-01",
  periodEnd: "2025-03-31",
  authority: "E06000017",
  breakdown: "total",
  category: "total",
  unit: "days",
  symbol: "",
  value: 465,
  numerator: 10_230,
  denominator: 22,
  lower: 390,
  upper: 540,
  confidence: 0.95,
  method: "Student t",
  note: "",
};

describe("comparable", () => {
  it("is the figure itself where it is of all that it says", () => {
    expect(comparable(figure)).toBe(figure);
  });

  it("is not available where it is of a part only: no number is left to compare", () => {
    const { measure, periodStart, periodEnd, authority, breakdown, category, unit } = figure;
    expect(comparable({ ...figure, partial: true, note: "of one year alone" })).toEqual({
      ...{ measure, periodStart, periodEnd, authority, breakdown, category, unit },
      symbol: "x",
      note: "of one year alone",
    });
  });
});
