import { dayFromIso, InputError } from "@lac-analytics/core";
import { plainNode } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { dateRule, scenarioDay } from "../../../../packages/core/src/project/scenario/dateRule.ts";

const place = { file: "scenario.yaml", path: "from" };
const anyDay = dateRule("any day");
const ofMonth = dateRule("first of a month");

describe("scenarioDay", () => {
  it("is the day of an ISO text, from 1990 to 2099", () => {
    expect(scenarioDay("2020-02-29")).toBe(dayFromIso("2020-02-29"));
    expect(scenarioDay("1990-01-01")).toBe(dayFromIso("1990-01-01"));
    expect(scenarioDay("2099-12-31")).toBe(dayFromIso("2099-12-31"));
  });

  it.each([
    "1989-12-31",
    "2100-01-01",
    "2019-02-29",
    "2019-04-31",
    "2019-4-1",
    "2019-04-01T00:00",
    "31/03/2019",
    "",
    43555,
    null,
  ])("is none of %j", (text) => {
    expect(scenarioDay(text)).toBeUndefined();
  });
});

describe("dateRule", () => {
  it("reads a day, and the first of a month where that is asked for", () => {
    expect(anyDay.read(plainNode("2019-03-31"), place)).toBe(dayFromIso("2019-03-31"));
    expect(ofMonth.read(plainNode("2019-04-01"), place)).toBe(dayFromIso("2019-04-01"));
  });

  it("refuses what is no day, another day of a month, and what is no text", () => {
    expect(() => anyDay.read(plainNode("2019-02-29"), place)).toThrow(
      new InputError(
        'scenario.yaml line 1: from is "2019-02-29" but must be a date as YYYY-MM-DD, such as 2019-10-15.',
      ),
    );
    expect(() => ofMonth.read(plainNode("2019-03-31"), place)).toThrow(
      new InputError(
        'scenario.yaml line 1: from is "2019-03-31" but must be the first day of a month as YYYY-MM-DD, such as 2019-04-01.',
      ),
    );
    expect(() => anyDay.read(plainNode(["2019-03-31"]), place)).toThrow(/from is a list but must be a date/);
    expect(() => anyDay.read(plainNode(null), place)).toThrow(/from is blank but must be a date/);
  });

  it("says to editors what it reads", () => {
    const patternOf = ({ schema }: typeof anyDay) => new RegExp(String(schema.pattern));
    expect([anyDay.schema.type, anyDay.schema.format]).toEqual(["string", "date"]);
    expect(patternOf(anyDay).test("2019-03-31")).toBe(true);
    expect(patternOf(anyDay).test("31/03/2019")).toBe(false);
    expect(patternOf(ofMonth).test("2019-04-01")).toBe(true);
    expect(patternOf(ofMonth).test("2019-03-31")).toBe(false);
  });
});
