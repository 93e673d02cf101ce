import { dayFromIso } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { thresholdOn } from "../../notebooks/adoption-six-monthly/thresholds.ts";

describe("thresholdOn", () => {
  // DfE, Adoption scorecards: 21 months for the three years to 2011 and 2012, down to 14 from those to 2016
  it.each([
    ["2012-03-31", 639],
    ["2013-03-31", 608],
    ["2014-09-30", 547],
    ["2015-03-31", 487],
    ["2016-03-30", 487],
    ["2016-03-31", 426],
    ["2018-09-30", 426],
    ["2025-03-31", 426],
  ])("holds A1 over the three years to %s against %i days", (day, days) => {
    expect(thresholdOn("adoption-a1", dayFromIso(day))).toBe(days);
    expect(days).toBe(Math.floor((Math.round((days / 365.25) * 12 + 0.01) * 365.25) / 12));
  });

  it("has none before there were any, where sources differ, and of other measures", () => {
    expect(thresholdOn("adoption-a1", dayFromIso("2010-03-31"))).toBeUndefined();
    expect(thresholdOn("adoption-a2", dayFromIso("2014-03-31"))).toBeUndefined();
    expect(thresholdOn("adoption-a2", dayFromIso("2025-03-31"))).toBe(121);
    expect(thresholdOn("adoption-a10", dayFromIso("2025-03-31"))).toBeUndefined();
  });
});
