import { type Chart, forecastValues, type ProjectedValue, projectionFan } from "@lac-analytics/charts";
import { type Figure, forecastSeries } from "@lac-analytics/core";
import { shown, withheld, wording } from "../panelFigures.ts";
import { rateAt } from "./trends.ts";

/** Children looked after at the ends of months from January 2017 on; null where withheld. */
export function stockBy(values: readonly (number | null)[]): readonly Figure[] {
  return values.map((value, index) => {
    const day = monthEnd(index);
    const of = { periodStart: day, periodEnd: day };
    return value === null ? withheld(of) : shown(value, of);
  });
}

/** The last day of a month, counted from January 2017. */
export function monthEnd(index: number): string {
  const year = 2017 + Math.floor(index / 12);
  const last = [31, year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][index % 12];
  return `${year}-${`${(index % 12) + 1}`.padStart(2, "0")}-${last}`;
}

/** A projection of months that spreads as it goes. */
export function spread(
  from: number,
  months: number,
  expected: number,
  slope: number,
  width: number,
): readonly ProjectedValue[] {
  return Array.from({ length: months }, (_, index) => {
    const middle = expected + slope * index;
    const reach = width * Math.sqrt(index + 1);
    return {
      month: monthEnd(from + index),
      expected: middle,
      lower80: middle - reach,
      upper80: middle + reach,
      lower95: middle - 1.6 * reach,
      upper95: middle + 1.7 * reach,
    };
  });
}

const history = [
  301, 298, 303, 306, 310, 304, 308, 312, 309, 315, 318, 322, 320, 317, 321, 319, 316, 318, 322, 315, 312, 316, 318,
  315,
];

export const fans = {
  fan: projectionFan(stockBy(history), spread(24, 24, 316, 0.6, 5), wording),
  "fan that rises": projectionFan(stockBy(history), spread(24, 24, 320, 3, 4), wording),
  "fan of a forecast": projectionFan(
    stockBy(history),
    forecastValues(
      forecastSeries(history, { method: "ses", horizon: 12 }),
      Array.from({ length: 12 }, (_, index) => monthEnd(24 + index)),
    ),
    wording,
  ),
  "fan from one date to another": projectionFan(stockBy([315]), spread(1, 1, 316, 0, 9), wording),
  "fan of nothing": projectionFan(stockBy([0, 0]), spread(2, 3, 0, 0, 0), wording),
  "fan below nought": projectionFan(stockBy([4, -2, 3]), spread(3, 9, 1, -1, 4), {
    ...wording,
    measure: "Net change in children looked after",
    counted: "net change",
  }),
  "fan after a withheld figure": projectionFan(stockBy([301, null, 303, null]), spread(4, 12, 316, 0.6, 5), wording),
  "fan of a rate": projectionFan(
    [44.2, 51.6, 60.3, 61.9].map((value, index) => rateAt(2022 + index, value)),
    [2026, 2027, 2028].map((year, index) => ({
      month: `${year}-03-31`,
      expected: 63 + index,
      lower80: 60 - index,
      upper80: 66 + 2 * index,
      lower95: 57 - 2 * index,
      upper95: 70 + 3 * index,
    })),
    { ...wording, measure: "Children looked after per 10,000", counted: "children looked after per 10,000" },
  ),
  "fan of millions": projectionFan(stockBy([123_456_789, 123_456_000]), spread(2, 6, 123_456_789, 1e6, 4e6), wording),
} as const satisfies Readonly<Record<string, Chart>>;
