import { addDays, addMonths, dayFromIso, dayNumber, isoFromDay } from "@lac-analytics/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { windowStart } from "../../../packages/core/src/stats/windowStart.ts";

describe("windowStart", () => {
  it.each([
    ["2025-03-31", 36, "2022-04-01"],
    ["2019-02-28", 36, "2016-03-01"],
    ["2024-02-29", 12, "2023-03-01"],
    ["2024-02-28", 12, "2023-03-01"],
    ["2024-02-28", 48, "2020-02-29"],
    ["2019-03-30", 1, "2019-03-01"],
    ["2018-12-31", 1, "2018-12-01"],
    ["2019-01-21", 12, "2018-01-22"],
    ["2019-01-15", 1, "2018-12-16"],
  ])("to %s, %d months: %s", (to, months, from) => {
    expect(windowStart(to, months)).toBe(from);
  });

  it("begins windows that meet: each month's ends where the next one's begins", () => {
    const days = fc.integer({ min: dayFromIso("1990-01-01"), max: dayFromIso("2040-12-31") }).map(dayNumber);
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (first, months) => {
        const start = isoFromDay(first).slice(0, 8).concat("01");
        const end = isoFromDay(addDays(addMonths(dayFromIso(start), months), -1));
        expect(windowStart(end, months)).toBe(start);
      }),
    );
  });
});
