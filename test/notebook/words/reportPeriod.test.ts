import { reportMonths, reportPeriod, titleFor } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

describe("reportPeriod", () => {
  it("has a name for how often, and for how long, of each length that a report may have", () => {
    expect(reportMonths.map((months) => [months, reportPeriod(months).frequency, reportPeriod(months).span])).toEqual([
      [3, "quarterly", "three months"],
      [6, "six-monthly", "six months"],
      [12, "annual", "twelve months"],
    ]);
  });
});

describe("titleFor", () => {
  it("puts how often in its place, wherever that is, and begins with a capital", () => {
    expect(titleFor("Adoption agency, {frequency} report", 12)).toBe("Adoption agency, annual report");
    expect(titleFor("{frequency} report: {frequency} figures", 3)).toBe("Quarterly report: quarterly figures");
  });

  it("leaves a title as it is where it has no place for that", () => {
    expect(titleFor("Placements", 6)).toBe("Placements");
  });
});
