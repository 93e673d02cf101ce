import { dayFromIso, isoFromDay } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { bankHolidays, weekdayOf } from "../../../packages/core/src/cohort/bankHolidays.ts";

/** As published at www.gov.uk/bank-holidays for England and Wales, and in the royal proclamations of earlier years. */
const published: Readonly<Record<number, string>> = {
  1999: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31",
  2002: "01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26",
  2011: "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27",
  2012: "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
  2016: "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
  2018: "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
  2019: "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
  2020: "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
  2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
  2022: "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
  2023: "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
  2024: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
  2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
  2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
};

describe("bankHolidays", () => {
  it.each(Object.entries(published))("of %s are those published", (year, days) => {
    const found = bankHolidays(Number(year)).map((day) => isoFromDay(day));
    expect(found).toEqual(days.split(" ").map((day) => `${year}-${day}`));
  });

  it("never fall at a weekend from 2003 to 2100", () => {
    for (let year = 2003; year <= 2100; year += 1) {
      const weekdays = bankHolidays(year).map(weekdayOf);
      expect(weekdays.every((weekday) => weekday >= 1 && weekday <= 5)).toBe(true);
      expect(new Set(bankHolidays(year)).size).toBeGreaterThanOrEqual(8);
    }
  });

  it("are refused before there were these eight", () => {
    expect(() => bankHolidays(1977)).toThrow("bankHolidays requires a year from 1978 to 9999, got 1977");
  });
});

describe("weekdayOf", () => {
  it("is 0 on Sundays, before 1970 too", () => {
    expect(weekdayOf(dayFromIso("2025-03-30"))).toBe(0);
    expect(weekdayOf(dayFromIso("1970-01-01"))).toBe(4);
    expect(weekdayOf(dayFromIso("1969-12-28"))).toBe(0);
  });
});
