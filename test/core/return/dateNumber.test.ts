import { dayFromIso, dayNumber, isoFromDay } from "@lac-analytics/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateNumber } from "../../../packages/core/src/return/dateNumber.ts";

describe("dateNumber", () => {
  it("writes year, month and day in eight digits", () => {
    expect(dateNumber(dayFromIso("2019-01-21"))).toBe(20_190_121);
    expect(dateNumber(dayFromIso("2000-02-29"))).toBe(20_000_229);
  });

  it("is the ISO date without its hyphens, inside and outside the years that it keeps, the first time and again", () => {
    const [first, last] = [dayFromIso("0001-01-01"), dayFromIso("9999-12-31")];
    const near = ["1899-12-31", "1900-01-01", "2099-12-31", "2100-01-01"].map(dayFromIso);
    const day = fc.oneof(fc.integer({ min: first, max: last }), fc.integer({ min: -30_000, max: 50_000 }));
    fc.assert(
      fc.property(fc.oneof(day.map(dayNumber), fc.constantFrom(...near)), (each) => {
        const written = Number(isoFromDay(each).replaceAll("-", ""));
        expect([dateNumber(each), dateNumber(each)]).toEqual([written, written]);
      }),
    );
  });
});
