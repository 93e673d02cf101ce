import { describe, expect, it } from "vitest";
import { monthLength } from "../../../packages/core/src/stats/monthLength.ts";

describe("monthLength", () => {
  it("is that of the calendar", () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => monthLength(2019, month))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
  });

  it.each([
    [2020, 29],
    [1900, 28],
    [2000, 29],
    [2023, 28],
  ])("of February %i is %i days", (year, days) => {
    expect(monthLength(year, 2)).toBe(days);
  });

  it.each([0, 13])("is nought for month %i, which there is not", (month) => {
    expect(monthLength(2020, month)).toBe(0);
  });
});
