import { statesByMonth } from "@lac-analytics/charts";
import { describe, expect, it } from "vitest";
import { paths, stateWording } from "../examples/paths.ts";

describe("statesByMonth", () => {
  it("states the share in the last state at the last time", () => {
    expect(paths["states of two years"].title).toBe("After 24 months 60% were out of care");
  });

  it("has a row of shares for every time, which add up to a hundred", () => {
    const { rows } = paths["states of two years"].table;
    expect(rows).toHaveLength(25);
    for (const [, ...shares] of rows) {
      expect(shares.reduce<number>((sum, share) => sum + Number(share), 0)).toBeCloseTo(100, 9);
    }
  });

  it("refuses one state, one time, and a time without a share for each state", () => {
    const two = [
      { id: "in", label: "In care" },
      { id: "out", label: "Out of care" },
    ];
    const begin = { days: 0, shares: [1, 0] };
    expect(() => statesByMonth(two.slice(1), [begin, begin], stateWording)).toThrow(RangeError);
    expect(() => statesByMonth(two, [begin], stateWording)).toThrow(RangeError);
    expect(() => statesByMonth(two, [begin, { days: 9, shares: [1] }], stateWording)).toThrow(RangeError);
  });
});
