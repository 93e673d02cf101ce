import { yearlyCosts } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { yearOf220 } from "./projections.ts";

describe("yearlyCosts", () => {
  it("is the cost of each financial year, of each projection its own, and worked out once", () => {
    const [seven, ten] = [yearOf220({ months: 14 }), yearOf220({ advisers: 10 })];
    const costs = yearlyCosts(seven);
    // 7 × 28,500, and two twelfths of it
    expect(costs.map(({ financialYear, months, cost }) => [financialYear, months, Math.round(cost.expected)])).toEqual([
      ["2019-20", 12, 199_500],
      ["2020-21", 2, 33_250],
    ]);
    expect(yearlyCosts(ten).map(({ cost }) => Math.round(cost.expected))).toEqual([285_000]);
    expect(yearlyCosts(seven)).toBe(costs);
  });

  it("is none without a cost", () => {
    expect(yearlyCosts(yearOf220({ cost_per_adviser: null }))).toEqual([]);
  });
});
