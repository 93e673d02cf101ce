import { addDays, dayFromIso, dayNumber, findMeasure, isoFromDay } from "@lac-analytics/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { periodOf } from "../../../packages/core/src/measure/periodOf.ts";
import { rollingAverage } from "../../../packages/core/src/stats/rollingAverage.ts";
import { describeWithOracle } from "../../oraclePath.ts";
import { expectClose } from "./expectClose.ts";
import { oracleCases } from "./oracleCases.ts";

const datesOf = (...dates: readonly string[]) => dates.map((date, index) => ({ date, value: 10 ** index }));

describe("rollingAverage", () => {
  it("pools rows rather than averaging years: one child of 300 days and three of 500 make 450", () => {
    const rows = [
      { date: "2023-06-01", value: 300 },
      { date: "2024-06-01", value: 500 },
      { date: "2024-07-01", value: 500 },
      { date: "2024-08-01", value: 500 },
    ];
    expect(rollingAverage(rows, { at: "2025-03-31" })).toMatchObject({ value: 450, n: 4 });
  });

  it("begins on the day after the same day three years before, and ends on the day itself", () => {
    const rows = datesOf("2022-03-31", "2022-04-01", "2025-03-31", "2025-04-01");
    expect(rollingAverage(rows, { at: "2025-03-31" })).toMatchObject({ value: (10 + 100) / 2, n: 2 });
  });

  it("begins the three years to 29 February on 1 March", () => {
    const rows = datesOf("2021-02-28", "2021-03-01", "2024-02-29", "2024-03-01");
    expect(rollingAverage(rows, { at: "2024-02-29" })).toMatchObject({ value: (10 + 100) / 2, n: 2 });
  });

  it("keeps 29 February for the four years between leap days", () => {
    const rows = datesOf("2020-02-29", "2020-03-01", "2024-02-29");
    expect(rollingAverage(rows, { at: "2024-02-29", years: 4 })).toMatchObject({ value: (10 + 100) / 2, n: 2 });
  });

  it("leaves a 29 February to the month that it belongs to, as the catalogue's three years do", () => {
    const rows = datesOf("2020-02-28", "2020-02-29", "2020-03-01", "2023-02-28");
    expect(rollingAverage(rows, { at: "2023-02-28" })).toMatchObject({ value: (100 + 1000) / 2, n: 2 });
  });

  it("has the first day that the catalogue's rolling measures have, whatever the day", () => {
    const days = fc.integer({ min: dayFromIso("1996-01-01"), max: dayFromIso("2031-12-31") }).map(dayNumber);
    fc.assert(
      fc.property(days, (day) => {
        const { from } = periodOf(findMeasure("adoption-a1"), { asAt: day });
        const rows = datesOf(isoFromDay(addDays(from, -1)), isoFromDay(from));
        expect(rollingAverage(rows, { at: isoFromDay(day) })).toMatchObject({ value: 10, n: 1 });
      }),
    );
  });

  it("is null where the window holds nobody, and has no limits where it holds one child", () => {
    expect(rollingAverage([], { at: "2025-03-31" })).toEqual({
      value: null,
      lower: null,
      upper: null,
      method: "Student t",
      n: 0,
    });
    expect(rollingAverage(datesOf("2025-03-31"), { at: "2025-03-31" })).toMatchObject({ value: 1, lower: null, n: 1 });
  });

  it("refuses a day that is not in the calendar, half a year, and a value that is not finite", () => {
    expect(() => rollingAverage([], { at: "2023-02-29" })).toThrow(
      new RangeError("rollingAverage needs dates as YYYY-MM-DD, not 2023-02-29."),
    );
    expect(() => rollingAverage([], { at: "1900-02-29" })).toThrow(RangeError);
    expect(() => rollingAverage([], { at: "2023-13-01" })).toThrow(RangeError);
    expect(() => rollingAverage(datesOf("31/03/2023"), { at: "2023-03-31" })).toThrow(RangeError);
    expect(() => rollingAverage([], { at: "2025-03-31", years: 2.5 })).toThrow(RangeError);
    expect(() => rollingAverage([{ date: "2025-01-01", value: Number.NaN }], { at: "2025-03-31" })).toThrow(RangeError);
  });

  it("does not depend on the order of the rows", () => {
    const row = fc.record({
      date: fc.integer({ min: 2018, max: 2026 }).map((year) => `${year}-06-15`),
      value: fc.integer({ min: 0, max: 2000 }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const forward = rollingAverage(rows, { at: "2025-03-31" });
        const backward = rollingAverage(rows.toReversed(), { at: "2025-03-31" });
        expect(backward.n).toBe(forward.n);
        expectClose(backward.value, forward.value, 1e-12);
      }),
    );
  });
});

interface PooledCase {
  readonly input: {
    readonly years: readonly number[];
    readonly children: readonly number[];
    readonly totalDays: readonly number[];
  };
  readonly expected: {
    readonly windows: readonly { readonly period: string; readonly children: number; readonly pooledMean: number }[];
  };
}

describeWithOracle("rolling.json", "rollingAverage agrees with sums over sums in R", (path) => {
  const [threeYear] = oracleCases<PooledCase>(path);
  if (!threeYear) throw new Error("rolling.json holds no cases");
  const { years, children, totalDays } = threeYear.input;
  const rows = years.flatMap((year, index) => {
    const count = children[index] ?? 0;
    return Array.from({ length: count }, () => ({ date: `${year}-01-31`, value: (totalDays[index] ?? 0) / count }));
  });

  it.each(threeYear.expected.windows)("$period", ({ period, children, pooledMean }) => {
    const { value, n } = rollingAverage(rows, { at: `${period.slice(5)}-03-31` });
    expect(n).toBe(children);
    expectClose(value, pooledMean);
  });
});
