import { dayFromIso, isoFromDay } from "@lac-analytics/core";
import { yearEndsTo } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

describe("yearEndsTo", () => {
  it("is the ends of the six years before the date, the earliest first, and the date", () => {
    expect(yearEndsTo(dayFromIso("2019-01-21")).map(isoFromDay)).toEqual([
      "2013-03-31",
      "2014-03-31",
      "2015-03-31",
      "2016-03-31",
      "2017-03-31",
      "2018-03-31",
      "2019-01-21",
    ]);
  });

  it("has a date that ends a year once", () => {
    const days = yearEndsTo(dayFromIso("2025-03-31")).map(isoFromDay);
    expect([days.length, days.at(-2), days.at(-1)]).toEqual([7, "2024-03-31", "2025-03-31"]);
  });
});
