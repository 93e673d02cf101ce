import {
  addMonths,
  type Day,
  dayFromIso,
  dayNumber,
  earlierDay,
  isoFromDay,
  laterDay,
  noDay,
  openEnd,
  openStart,
} from "@lac-analytics/core";
import { describe, expect, it } from "vitest";

const [leapDay, nextDay] = [dayFromIso("2020-02-29"), dayFromIso("2020-03-01")];

describe("Day", () => {
  it("is no plain number, and none that arithmetic gives", () => {
    // @ts-expect-error: a number is not a day
    const plain: Day = 17_917;
    // @ts-expect-error: a day and a number added up are a number
    const sum: Day = leapDay + 1;
    expect([plain, sum]).toEqual([dayFromIso("2019-01-21"), nextDay]);
  });

  it("cannot be confused with a number of months", () => {
    // @ts-expect-error: the day comes first
    expect(addMonths(-6, leapDay)).not.toBe(addMonths(leapDay, -6));
  });

  it("is between the day of what has no beginning and the day of what has no end", () => {
    expect([openStart < leapDay, leapDay < openEnd, noDay < leapDay]).toEqual([true, true, true]);
  });
});

describe("dayNumber", () => {
  it("counts from 1 January 1970", () => {
    expect([-1, 0, 1].map((days) => isoFromDay(dayNumber(days)))).toEqual(["1969-12-31", "1970-01-01", "1970-01-02"]);
  });
});

describe("earlierDay and laterDay", () => {
  it("are one of the two, in either order", () => {
    expect([earlierDay(leapDay, nextDay), earlierDay(nextDay, leapDay)]).toEqual([leapDay, leapDay]);
    expect([laterDay(leapDay, nextDay), laterDay(nextDay, leapDay)]).toEqual([nextDay, nextDay]);
    expect([earlierDay(leapDay, leapDay), laterDay(leapDay, leapDay)]).toEqual([leapDay, leapDay]);
  });

  it("find the first and the last of many", () => {
    const days = ["2019-04-01", "2018-04-01", "2019-03-31"].map(dayFromIso);
    expect(isoFromDay(days.reduce(earlierDay, openEnd))).toBe("2018-04-01");
    expect(isoFromDay(days.reduce(laterDay, openStart))).toBe("2019-04-01");
  });
});
