import { addDays, dayFromIso, isoFromDay, noDay } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";

describe("addDays", () => {
  it.each([
    ["2020-02-28", 1, "2020-02-29"],
    ["2019-02-28", 1, "2019-03-01"],
    ["2019-04-01", -1, "2019-03-31"],
    ["2018-03-31", 365, "2019-03-31"],
    ["2019-01-21", 0, "2019-01-21"],
  ])("of %s and %i is %s", (from, days, expected) => {
    expect(isoFromDay(addDays(dayFromIso(from), days))).toBe(expected);
  });

  it("leaves a missing day missing", () => {
    expect([addDays(noDay, 1), addDays(noDay, -1)]).toEqual([noDay, noDay]);
  });
});
