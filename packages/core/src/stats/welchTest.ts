import { mean, sampleVariance } from "simple-statistics";
import type { Estimate } from "./Estimate.ts";
import { requireAllFinite, requireConfidence } from "./require.ts";
import { tCdf } from "./tCdf.ts";
import { tQuantile } from "./tQuantile.ts";

export interface WelchOptions {
  /** coverage of the interval; default 0.95 */
  readonly confidence?: number;
}

export interface MeanDifference extends Estimate {
  readonly t: number;
  readonly df: number;
  readonly p: number;
}

/**
 * The difference of two means, first less second, without supposing that both vary alike: Welch's t interval and
 * two-sided test.
 *
 * Source: Welch, B. L. (1947) The generalization of "Student's" problem when several different population variances are
 * involved. Biometrika 34, 28–35.
 *
 * @throws {RangeError} if either has fewer than two values, one is not finite, or neither varies
 * @example
 * welchTest([1, 2, 3], [2, 4, 6]).value; // => -2
 */
export function welchTest(
  first: readonly number[],
  second: readonly number[],
  options: WelchOptions = {},
): MeanDifference {
  const { confidence = 0.95 } = options;
  requireConfidence("welchTest", confidence);
  for (const values of [first, second]) {
    requireAllFinite("welchTest", values);
    if (values.length < 2) throw new RangeError(`welchTest needs at least two values a group, not ${values.length}.`);
  }
  const one = sampleVariance([...first]) / first.length;
  const two = sampleVariance([...second]) / second.length;
  if (one + two === 0) throw new RangeError("welchTest needs at least one group whose values vary.");
  const df = (one + two) ** 2 / (one ** 2 / (first.length - 1) + two ** 2 / (second.length - 1));
  const value = mean([...first]) - mean([...second]);
  const standardError = Math.sqrt(one + two);
  const reach = -tQuantile((1 - confidence) / 2, df) * standardError;
  const t = value / standardError;
  return { value, lower: value - reach, upper: value + reach, method: "Welch t", t, df, p: 2 * tCdf(-Math.abs(t), df) };
}
