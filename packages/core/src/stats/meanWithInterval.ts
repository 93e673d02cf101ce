import { mean, sampleStandardDeviation } from "simple-statistics";
import { requireAllFinite, requireConfidence } from "./require.ts";
import { tQuantile } from "./tQuantile.ts";

export interface MeanOptions {
  /** coverage of the interval; default 0.95 */
  readonly confidence?: number;
}

/** A mean of n values. One value alone has no interval, and its limits are null. */
export interface MeanEstimate {
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly method: string;
  readonly n: number;
}

/**
 * The mean, with Student's t interval from the spread of the values. Limits are null for one value.
 *
 * Source: Student (1908) The probable error of a mean. Biometrika 6, 1–25.
 *
 * @throws {RangeError} if there are no values, one is not finite, or the confidence is not between 0 and 1
 * @example
 * meanWithInterval([371, 402, 518]).value; // => 430.3333333333…
 * meanWithInterval([42]).lower; // => null
 */
export function meanWithInterval(values: readonly number[], options: MeanOptions = {}): MeanEstimate {
  const { confidence = 0.95 } = options;
  requireConfidence("meanWithInterval", confidence);
  requireAllFinite("meanWithInterval", values);
  const n = values.length;
  if (n === 0) throw new RangeError("meanWithInterval needs at least one value.");
  const sample = [...values];
  const value = mean(sample);
  if (n === 1) return { value, lower: null, upper: null, method: "Student t", n };
  const standardError = sampleStandardDeviation(sample) / Math.sqrt(n);
  const reach = -tQuantile((1 - confidence) / 2, n - 1) * standardError;
  return { value, lower: value - reach, upper: value + reach, method: "Student t", n };
}
