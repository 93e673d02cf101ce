import { dayFromIso, type Figure, findMeasure } from "@lac-analytics/core";
import { figureRequests } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { answered } from "../../../packages/notebook/src/source/FigureRequest.ts";

const [first, second, third] = [dayFromIso("2018-03-31"), dayFromIso("2019-03-31"), dayFromIso("2020-03-31")];
const days = [first, second];
const request = { days, measures: [findMeasure("cla-number")], by: [["total"]] };
const figureOf = (day: number) => ({ value: day }) as unknown as Figure;

describe("answered", () => {
  it("gives the figures of each request by its days, and all of them one day after the other", () => {
    const { now } = answered({ now: request }, (asked) => asked.days.map((day) => [figureOf(day)]));
    expect(now?.on(second)).toEqual([figureOf(second)]);
    expect(now?.all).toEqual(days.map(figureOf));
  });

  it("answers each request once", () => {
    const asked: unknown[] = [];
    answered({ one: request, other: { ...request, days: [] } }, (each) => {
      asked.push(each);
      return each.days.map(() => []);
    });
    expect(asked).toEqual([request, { ...request, days: [] }]);
  });

  it("refuses a day that was not asked for, and says where to name it", () => {
    const { now } = answered({ now: request }, () => [[], []]);
    expect(() => now?.on(third)).toThrow("figures at 2020-03-31 were not asked for; name the day among those of asks");
  });

  it("names the request that cannot be answered", () => {
    const fail = () => {
      throw new RangeError("cla-number has no breakdown colour");
    };
    expect(() => answered({ now: request }, fail)).toThrow(
      'what it asks for as "now" cannot be answered: cla-number has no breakdown colour',
    );
  });
});

describe("figureRequests", () => {
  it("are those that were given", () => {
    const requests = { now: { days, measures: [findMeasure("cla-number")], by: [["total"], ["age", "sex"]] } } as const;
    expect(figureRequests(requests)).toBe(requests);
  });

  it("may not ask for a breakdown that a measure has not", () => {
    // @ts-expect-error: the measure has no such breakdown
    figureRequests({ now: { days, measures: [findMeasure("net-change")], by: [["age"]] } });
  });
});
