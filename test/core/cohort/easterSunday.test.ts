import { isoFromDay } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { easterSunday } from "../../../packages/core/src/cohort/easterSunday.ts";

describe("easterSunday", () => {
  // the Astronomical Applications Department of the US Naval Observatory lists these; 1818 and 2038 are the extremes
  it.each([
    "1818-03-22",
    "1943-04-25",
    "1961-04-02",
    "2000-04-23",
    "2008-03-23",
    "2016-03-27",
    "2019-04-21",
    "2024-03-31",
    "2025-04-20",
    "2038-04-25",
    "2049-04-18",
    "2076-04-19",
  ])("is %s", (iso) => {
    expect(isoFromDay(easterSunday(Number(iso.slice(0, 4))))).toBe(iso);
  });

  it("is refused before the Gregorian calendar", () => {
    expect(() => easterSunday(1582)).toThrow(RangeError);
  });
});
