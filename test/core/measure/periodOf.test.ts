import { dayFromIso, isoFromDay, measureNamed } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { periodOf } from "../../../packages/core/src/measure/periodOf.ts";

const firstDay = (measure: string, months: number | undefined, to: string): string => {
  const counted = { ...measureNamed(measure), ...(months !== undefined && { months }) };
  return isoFromDay(periodOf(counted, { asAt: dayFromIso(to) }).from);
};

describe("periodOf", () => {
  it("is the day itself for a stock", () => {
    expect(firstDay("cla-number", undefined, "2019-01-21")).toBe("2019-01-21");
  });

  it.each([
    ["twelve months", "ceased-number", undefined, "2019-01-21", "2018-01-22"],
    ["three years", "adoption-a1", undefined, "2025-03-31", "2022-04-01"],
    ["six months to the end of a month", "ceased-number", 6, "2018-09-30", "2018-04-01"],
    ["six months to the end of a longer month", "ceased-number", 6, "2018-03-31", "2017-10-01"],
    ["three months to the end of a month", "ceased-number", 3, "2018-06-30", "2018-04-01"],
    ["a year to the end of February after a leap year", "ceased-number", 12, "2025-02-28", "2024-03-01"],
    ["a year to 29 February", "ceased-number", 12, "2024-02-29", "2023-03-01"],
    ["six months to a day that the earlier month has not", "ceased-number", 6, "2019-08-30", "2019-03-01"],
  ] as const)("gives %s the right first day", (_, measure, months, to, from) => {
    expect(firstDay(measure, months, to)).toBe(from);
  });
});
