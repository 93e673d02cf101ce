import { dayFromIso, isoFromDay } from "@lac-analytics/core";
import { reportingYearEnds } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

describe("reportingYearEnds", () => {
  it("begins with the end of the year in which the date lies, and goes back five more", () => {
    expect(reportingYearEnds(dayFromIso("2024-12-31")).map(isoFromDay)).toEqual([
      "2025-03-31",
      "2024-03-31",
      "2023-03-31",
      "2022-03-31",
      "2021-03-31",
      "2020-03-31",
    ]);
  });

  it("begins with 31 March itself, and on 1 April with the next", () => {
    expect(isoFromDay(reportingYearEnds(dayFromIso("2025-03-31"))[0] ?? dayFromIso("1900-01-01"))).toBe("2025-03-31");
    expect(isoFromDay(reportingYearEnds(dayFromIso("2025-04-01"))[0] ?? dayFromIso("1900-01-01"))).toBe("2026-03-31");
  });
});
