import { countInterval } from "./countInterval.ts";
import type { Estimate } from "./Estimate.ts";
import { requireConfidence, requireNotNegative } from "./require.ts";

export interface CompareCountsOptions {
  /** coverage of the interval; default 0.95 */
  readonly confidence?: number;
}

/**
 * The difference of two counts of events, first less second, in two times of equal length that do not overlap, such as
 * the adoptions of two half-years. Each count is taken as Poisson, and the interval is made of the limits of both.
 *
 * Source: Zou, G. Y. and Donner, A. (2008) Construction of confidence limits about effect measures: a general approach.
 * Statistics in Medicine 27, 1693–1702.
 *
 * @throws {RangeError} if a count is negative, or the confidence is not between 0 and 1
 * @example
 * compareCounts(5, 4).value; // => 1
 */
export function compareCounts(first: number, second: number, options: CompareCountsOptions = {}): Estimate {
  const { confidence = 0.95 } = options;
  requireConfidence("compareCounts", confidence);
  requireNotNegative("compareCounts", "a count", first);
  requireNotNegative("compareCounts", "a count", second);
  const [one, two] = [countInterval(first, confidence), countInterval(second, confidence)];
  const value = first - second;
  return {
    value,
    lower: value - Math.hypot(first - one.lower, two.upper - second),
    upper: value + Math.hypot(one.upper - first, second - two.lower),
    method: "Zou and Donner, of Poisson limits",
  };
}
