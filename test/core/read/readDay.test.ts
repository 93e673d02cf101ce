import { dayFromIso, dayNumber, isoFromDay, noDay } from "@lac-analytics/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDay } from "../../../packages/core/src/read/readDay.ts";

const british = (iso: string): string => iso.split("-").reverse().join("/");

describe("readDay", () => {
  it("reads every day from 1900 to 2099 as DD/MM/YYYY, and as YYYY-MM-DD, which it remarks on", () => {
    const days = fc.integer({ min: dayFromIso("1900-01-01"), max: dayFromIso("2099-12-31") }).map(dayNumber);
    fc.assert(
      fc.property(days, (day) => {
        const iso = isoFromDay(day);
        expect(readDay(british(iso))).toEqual({ day });
        expect(readDay(iso)).toEqual({ day, writtenAs: "YYYY-MM-DD" });
      }),
    );
  });

  it.each(["2019-01-21 00:00:00", "2019-01-21T00:00:00.000Z", "21/01/2019 00:00", "21/01/2019 00:00:00"])(
    "reads the midnight %s as its day, and remarks on it",
    (text) => expect(readDay(text)).toEqual({ day: 17_917, writtenAs: "a date with a time" }),
  );

  it("knows 29 February in leap years only", () => {
    expect(readDay("29/02/2020").fault).toBeUndefined();
    expect(readDay("29/02/2000").fault).toBeUndefined();
    expect(readDay("29/02/2019").fault).toMatch(/^is not a date of the calendar/);
    expect(readDay("29/02/1900").fault).toMatch(/^is not a date of the calendar/);
  });

  it("takes blank for no date", () => expect(readDay("")).toEqual({ day: noDay }));

  it.each([
    ["31/02/2020", "is not a date of the calendar"],
    ["00/01/2020", "is not a date of the calendar"],
    ["2020-02-31", "is not a date of the calendar"],
    ["04/13/2018", "seems to have its month first"],
    ["21/01/19", "has a year of two digits"],
    ["1/4/2018", "has one digit for its day or month, so that their order is uncertain"],
    ["43486", "looks like the serial number that Excel keeps for a date"],
    ["43486.5", "looks like the serial number that Excel keeps for a date"],
    ["21-01-2019", "is not written with slashes"],
    ["21.01.2019", "is not written with slashes"],
    ["2019-1-2", "is not written with slashes"],
    ["21/01/2019 14:30", "has a time of day"],
    ["2019-01-21T12:00:00Z", "has a time of day"],
    ["31/12/9999", "has a year outside 1900 to 2099"],
    ["01/01/0001", "has a year outside 1900 to 2099"],
    ["21 Jan 2019", "is not a date"],
    ["20190121", "is not a date"],
    ["zz/04/2018", "is not a date"],
    ["n/a", "is not a date"],
    ["２１/01/2019", "is not a date"],
  ])("does not guess at %s, which %s", (text, says) => {
    const { day, fault } = readDay(text);
    expect(day).toBe(noDay);
    expect(fault?.startsWith(says)).toBe(true);
    expect(fault).toContain("write it as DD/MM/YYYY");
  });

  it("gives a day or a fault for any text, and never both", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const { day, fault } = readDay(text);
        expect(day === noDay).toBe(fault !== undefined);
      }),
    );
  });
});
