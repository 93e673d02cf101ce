import { dayFromIso, dayNumber, isoFromDay } from "@lac-analytics/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { possibleDays } from "../../../../packages/core/src/read/date/possibleDays.ts";

/** The days of a text by the first letters of the orders: d, m and y. */
function daysOf(text: string, system?: "1900" | "1904"): Readonly<Record<string, string>> | undefined {
  const possible = possibleDays(text, system);
  return (
    possible && Object.fromEntries(Object.entries(possible.days).map(([order, day]) => [order[0], isoFromDay(day)]))
  );
}

const one = (iso: string) => ({ d: iso, m: iso, y: iso });

describe("possibleDays", () => {
  it.each([
    ["01/04/2024", { d: "2024-04-01", m: "2024-01-04" }],
    ["1/4/2024", { d: "2024-04-01", m: "2024-01-04" }],
    ["1-4-2024", { d: "2024-04-01", m: "2024-01-04" }],
    ["1. 4. 2024", { d: "2024-04-01", m: "2024-01-04" }],
    ["24/4/2024", { d: "2024-04-24" }],
    ["4/24/2024", { m: "2024-04-24" }],
    ["04242024", { m: "2024-04-24" }],
    ["01/04/24", { d: "2024-04-01", m: "2024-01-04", y: "2001-04-24" }],
    ["98-04-26", { y: "1998-04-26" }],
    ["4/24/2024 2:30:00 PM", { m: "2024-04-24" }],
  ])("leaves the order of %s open where it can be several", (text, days) => {
    expect(daysOf(text)).toEqual(days);
    expect(possibleDays(text)?.needsOrder).toBe(true);
  });

  it.each([
    ["2024-04-01", "2024-04-01"],
    ["2024/4/1", "2024-04-01"],
    ["2024.04.01 14:30", "2024-04-01"],
    ["20240401", "2024-04-01"],
    ["26-Apr-21", "2021-04-26"],
    ["26 April 2021", "2021-04-26"],
    ["26th of April, 2021", "2021-04-26"],
    ["Mon 26 Apr. 2021", "2021-04-26"],
    ["Sept 3rd, 2021", "2021-09-03"],
    ["26apr2021:00:00:00.000", "2021-04-26"],
    ["2021-Apr-26", "2021-04-26"],
    ["29 Feb 2020", "2020-02-29"],
    ["45383", "2024-04-01"],
    ["45383.75", "2024-04-01"],
    ["60000", "2064-04-08"],
  ])("reads %s, which means one day", (text, iso) => {
    expect(daysOf(text)).toEqual(one(iso));
    expect(possibleDays(text)?.needsOrder).toBe(false);
  });

  it("puts years of two digits between 1950 and 2049", () => {
    expect(daysOf("1-Jan-49")).toEqual(one("2049-01-01"));
    expect(daysOf("1-Jan-50")).toEqual(one("1950-01-01"));
    expect(daysOf("13/1/00")).toEqual({ d: "2000-01-13" });
  });

  it("takes the serial numbers of a workbook of 1904 by its own system", () => {
    expect(daysOf("43921", "1904")).toEqual(one("2024-04-01"));
  });

  it("takes 23:00 in Greenwich for midnight of a summer's day in London, and for nothing else", () => {
    expect(daysOf("2019-06-30T23:00:00.000Z")).toEqual(one("2019-07-01"));
    expect(daysOf("2019-06-30T23:00:00+00:00")).toEqual(one("2019-07-01"));
    expect(daysOf("2019-01-30T23:00:00Z")).toEqual(one("2019-01-30"));
    expect(daysOf("2019-06-30T23:00:00+01:00")).toEqual(one("2019-06-30"));
    expect(daysOf("2019-06-30 23:00")).toEqual(one("2019-06-30"));
  });

  it.each(["31/2/2024", "29 Feb 2021", "2021-13-01", "1/1/1899", "1 Jan 2100", "26/Aprx/2021", "09999"])(
    "knows %s for a date, but of no day",
    (text) => expect(daysOf(text) ?? {}).toEqual({}),
  );

  it.each([
    "",
    "n/a",
    "April 2021",
    "Apr-21",
    "1/4",
    "A1",
    "12:30",
    "1/4/2",
    "1/4/202",
    "４/４/2024",
    "99999",
    "1/4/2024x",
  ])("does not take %j for a date", (text) => expect(daysOf(text) ?? {}).toEqual({}));

  it("reads every day of 1950 to 2049 back in every form, whatever the time zone does with it", () => {
    const days = fc.integer({ min: dayFromIso("1950-01-01"), max: dayFromIso("2049-12-31") }).map(dayNumber);
    fc.assert(
      fc.property(days, (day) => {
        const iso = isoFromDay(day);
        const [yyyy = "", mm = "", dd = ""] = iso.split("-");
        const short = `${Number(dd)}/${Number(mm)}/${yyyy}`;
        const name = new Date(iso).toLocaleDateString("en-US", { month: "long", timeZone: "UTC" });
        expect(daysOf(short)?.d).toBe(iso);
        expect(daysOf(`${Number(mm)}/${Number(dd)}/${yyyy.slice(2)}`)?.m).toBe(iso);
        expect(daysOf(`${dd}-${name.slice(0, 3)}-${yyyy.slice(2)}`)?.d).toBe(iso);
        expect(daysOf(`${name} ${Number(dd)}, ${yyyy}`)?.d).toBe(iso);
      }),
    );
  });

  it("never fails, and gives days of 1900 to 2099 only", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."0123456789/-. TZ:aprAPM") })), (text) => {
        for (const iso of Object.values(daysOf(text) ?? {})) expect(iso).toMatch(/^(?:19|20)\d\d-/);
      }),
    );
  });
});
