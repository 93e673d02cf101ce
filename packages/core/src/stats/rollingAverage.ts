import { meanWithInterval } from "./meanWithInterval.ts";
import { requireIsoDate } from "./require.ts";
import { windowStart } from "./windowStart.ts";

export interface DatedValue {
  /** ISO date, YYYY-MM-DD */
  readonly date: string;
  readonly value: number;
}

export interface RollingAverageOptions {
  /** last day of the window, ISO */
  readonly at: string;
  /** length of the window in years; default 3 */
  readonly years?: number;
  /** coverage of the interval; default 0.95 */
  readonly confidence?: number;
}

/** One pooled mean; all null where the window holds no rows, and limits null where it holds one. */
export interface RollingAverage {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly method: string;
  readonly n: number;
}

/**
 * One mean pooled over every row dated in the years that end on a day, as DfE's adoption scorecards average
 * over three years: each child counts once, so a year of many children weighs more than a year of few.
 *
 * The window is that of the catalogue's rolling measures, by `windowStart`: 31 March 2025 takes 1 April 2022 to
 * 31 March 2025, and the three years to the end of a February begin on 1 March, whether or not it has a 29th.
 *
 * @throws {RangeError} if `years` is not a whole number above zero, a date is not YYYY-MM-DD, or a value in the
 * window is not finite
 * @example
 * rollingAverage([{ date: "2024-05-01", value: 400 }, { date: "2025-03-31", value: 500 }], { at: "2025-03-31" }).value; // => 450
 * rollingAverage([], { at: "2025-03-31" }).value; // => null
 */
export function rollingAverage(rows: readonly DatedValue[], options: RollingAverageOptions): RollingAverage {
  const { at, years = 3, confidence = 0.95 } = options;
  requireIsoDate("rollingAverage", at);
  if (!(Number.isInteger(years) && years > 0)) {
    throw new RangeError(`rollingAverage needs a whole number of years above zero, not ${years}.`);
  }
  const from = windowStart(at, 12 * years);
  const values: number[] = [];
  for (const { date, value } of rows) {
    requireIsoDate("rollingAverage", date);
    if (date >= from && date <= at) values.push(value);
  }
  if (values.length === 0) return { value: null, lower: null, upper: null, method: "Student t", n: 0 };
  return meanWithInterval(values, { confidence });
}
