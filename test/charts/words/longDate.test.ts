import { longDate } from "@lac-analytics/charts";
import { expect, it } from "vitest";

it("longDate writes a date out", () => {
  expect(["2019-01-21", "2024-02-29", "2025-12-01"].map(longDate)).toEqual([
    "21 January 2019",
    "29 February 2024",
    "1 December 2025",
  ]);
});

it("longDate refuses what is no date", () => {
  expect(() => longDate("2019-02-29")).toThrow(RangeError);
});
