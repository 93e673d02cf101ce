import { mean, sumNthPowerDeviations } from "simple-statistics";
import { requireAllFinite, requireConfidence } from "./require.ts";
import { tCdf } from "./tCdf.ts";
import { tQuantile } from "./tQuantile.ts";
import type { MeanDifference, WelchOptions } from "./welchTest.ts";

/** The values of two windows that overlap, parted by the windows they lie in. */
export interface OverlappingValues {
  /** in the earlier window alone */
  readonly left: readonly number[];
  /** in both */
  readonly stayed: readonly number[];
  /** in the later window alone */
  readonly entered: readonly number[];
}

/**
 * The difference of two means, later less earlier, of windows that share some of their values, as two rolling averages
 * do. What is in both says little of the change, and two means that share it must not be compared as if they were of
 * different children. The difference is a contrast of the three groups' own means, with Student's t interval and
 * two-sided test from the spread within the groups, taken as alike: were there no change, all values would be of one
 * kind, and dealing them out among the groups at random gives the same answer (Pitman). Where the groups' spreads differ much and
 * few left or entered, it is surer of itself than Welch's test would be. Without an overlap it is the ordinary
 * two-sample test.
 *
 * Sources: Scheffé, H. (1959) The Analysis of Variance, chapter 3 (contrasts); Pitman, E. J. G. (1937) Significance
 * tests which may be applied to samples from any populations. Supplement to the Journal of the Royal Statistical
 * Society 4, 119-130.
 *
 * @throws {RangeError} if a window has no values, one is not finite, or the groups leave no spread to judge by
 * @example
 * compareOverlappingMeans({ left: [500, 600], stayed: [400, 420], entered: [300, 320] }).value; // => -120
 */
export function compareOverlappingMeans(values: OverlappingValues, options: WelchOptions = {}): MeanDifference {
  const { left, stayed, entered } = values;
  const { confidence = 0.95 } = options;
  requireConfidence("compareOverlappingMeans", confidence);
  for (const group of [left, stayed, entered]) requireAllFinite("compareOverlappingMeans", group);
  const before = left.length + stayed.length;
  const after = stayed.length + entered.length;
  if (before === 0 || after === 0) throw new RangeError("compareOverlappingMeans needs a value in each window.");
  const groups = [
    { group: left, weight: -left.length / before },
    { group: stayed, weight: stayed.length / after - stayed.length / before },
    { group: entered, weight: entered.length / after },
  ].filter(({ group }) => group.length > 0);

  const df = groups.reduce((sum, { group }) => sum + group.length - 1, 0);
  const squares = groups.reduce((sum, { group }) => sum + sumNthPowerDeviations([...group], 2), 0);
  if (df === 0 || squares === 0) {
    throw new RangeError("compareOverlappingMeans needs a group of at least two values that vary.");
  }
  const value = groups.reduce((sum, { group, weight }) => sum + weight * mean([...group]), 0);
  const moved = groups.reduce((sum, { group, weight }) => sum + weight ** 2 / group.length, 0);
  const standardError = Math.sqrt((squares / df) * moved);
  const reach = -tQuantile((1 - confidence) / 2, df) * standardError;
  const t = standardError === 0 ? 0 : value / standardError;
  return {
    value,
    lower: value - reach,
    upper: value + reach,
    method: "Student t, contrast of overlapping windows",
    t,
    df,
    p: 2 * tCdf(-Math.abs(t), df),
  };
}
