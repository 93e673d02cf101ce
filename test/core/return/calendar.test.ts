import {
  addMonths,
  calendarOf,
  dayFromIso,
  dayNumber,
  dayOf,
  daysInMonth,
  isoFromDay,
  reportingYearOf,
  reportingYearPeriod,
} from "@lac-analytics/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("dayOf and calendarOf", () => {
  it("count days from 1 January 1970", () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(1969, 12, 31)).toBe(-1);
  });

  it("agree with the engine's own calendar on every day of the years 1 to 9999", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => {
        const date = new Date(day * 86_400_000);
        const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(calendarOf(dayNumber(day))).toEqual(expected);
        expect(dayOf(expected.year, expected.month, expected.day)).toBe(day);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [2019, 2, 29],
    [1900, 2, 29],
    [2018, 4, 31],
    [2018, 13, 1],
    [2018, 0, 1],
    [2018, 1, 0],
    [2018, 1.5, 1],
    [0, 1, 1],
  ])("know no %i-%i-%i", (year, month, day) => {
    expect(dayOf(year, month, day)).toBeUndefined();
  });

  it("know 29 February of leap years, of 2000 too", () => {
    expect(dayOf(2020, 2, 29)).toBeDefined();
    expect(dayOf(2000, 2, 29)).toBeDefined();
    expect(daysInMonth(1900, 2)).toBe(28);
  });
});

describe("ISO dates", () => {
  it("come back as they went in", () => {
    expect(isoFromDay(dayFromIso("2016-02-29"))).toBe("2016-02-29");
    expect(isoFromDay(dayFromIso("0987-03-01"))).toBe("0987-03-01");
  });

  it.each(["21/01/2019", "2019-1-21", "2019-02-30", "", "2019-01-21T00:00"])("refuse %j", (text) => {
    expect(() => dayFromIso(text)).toThrow(`"${text}" is not a date of the form YYYY-MM-DD`);
  });
});

describe("addMonths", () => {
  it.each([
    ["2018-08-31", 6, "2019-02-28"],
    ["2019-08-31", 6, "2020-02-29"],
    ["2020-02-29", 12, "2021-02-28"],
    ["2019-03-31", -6, "2018-09-30"],
    ["2019-01-21", -12, "2018-01-21"],
    ["2019-01-21", 0, "2019-01-21"],
  ])("%s and %i months is %s", (from, months, to) => {
    expect(isoFromDay(addMonths(dayFromIso(from), months))).toBe(to);
  });
});

describe("reporting years", () => {
  it("turn on 1 April and are named by the year in which they end", () => {
    expect(reportingYearOf(dayFromIso("2019-03-31"))).toBe(2019);
    expect(reportingYearOf(dayFromIso("2019-04-01"))).toBe(2020);
  });

  it("run from 1 April to 31 March, both included", () => {
    const { from, to } = reportingYearPeriod(2020);
    expect([isoFromDay(from), isoFromDay(to)]).toEqual(["2019-04-01", "2020-03-31"]);
  });

  it.each([Number.NaN, 2019.5, 0, 10_001])("refuse %d", (year) => {
    expect(() => reportingYearPeriod(year)).toThrow("is not a reporting year");
  });
});
