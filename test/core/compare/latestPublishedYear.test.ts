import { describe, expect, it } from "vitest";
import { latestPublishedYear } from "../../../packages/core/src/compare/latestPublishedYear.ts";
import { dayFromIso } from "../../../packages/core/src/return/isoDate.ts";

describe("latestPublishedYear", () => {
  it.each([
    ["2019-01-21", 2018],
    ["2019-03-31", 2018],
    ["2019-04-01", 2018],
    ["2018-11-15", 2017],
    ["2018-11-16", 2018],
    ["2018-12-31", 2018],
    ["2025-03-31", 2024],
    ["2024-02-29", 2023],
  ])("of a report as at %s is %i", (date, year) => {
    expect(latestPublishedYear(dayFromIso(date))).toBe(year);
  });
});
