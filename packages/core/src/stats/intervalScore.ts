import { mean } from "simple-statistics";
import { requireAllFinite, requireConfidence } from "./require.ts";

/** What came, and the range that had been forecast. */
export interface ForecastRange {
  readonly actual: number;
  readonly lower: number;
  readonly upper: number;
}

export interface IntervalScore {
  /** the smaller the better; in the unit of the values */
  readonly mean: number;
  /** of each range, in the order given */
  readonly scores: readonly number[];
  /** share of what came that lay within its range, edges included, and how many */
  readonly coverage: number;
  readonly covered: number;
  readonly below: number;
  readonly above: number;
  readonly meanWidth: number;
}

/**
 * How good ranges were that had been forecast: their width, and for what fell outside the distance from the range times
 * 2/(1 − level). A range that is too narrow and one that is too wide both score worse than one that says what is known.
 *
 * Source: Gneiting, T. and Raftery, A. E. (2007) Strictly proper scoring rules, prediction, and estimation. JASA 102,
 * 359–378, section 6.2.
 *
 * @param level share of what comes that the ranges claim to hold, such as 0.8
 * @throws {RangeError} if there are no ranges, a value is not finite, a lower limit is above its upper, or the level is
 * not between 0 and 1
 * @example
 * intervalScore([{ actual: 5, lower: 2, upper: 4 }], 0.8).mean; // => 12
 */
export function intervalScore(ranges: readonly ForecastRange[], level: number): IntervalScore {
  requireConfidence("intervalScore", level);
  if (ranges.length === 0) throw new RangeError("intervalScore needs at least one range.");
  for (const { actual, lower, upper } of ranges) {
    requireAllFinite("intervalScore", [actual, lower, upper]);
    if (lower > upper)
      throw new RangeError(`intervalScore needs lower limits within upper ones, not ${lower} above ${upper}.`);
  }
  const penalty = 2 / (1 - level);
  const scores = ranges.map(
    ({ actual, lower, upper }) => upper - lower + penalty * (Math.max(0, lower - actual) + Math.max(0, actual - upper)),
  );
  const below = ranges.filter(({ actual, lower }) => actual < lower).length;
  const above = ranges.filter(({ actual, upper }) => actual > upper).length;
  const covered = ranges.length - below - above;
  return {
    mean: mean(scores),
    scores,
    coverage: covered / ranges.length,
    covered,
    below,
    above,
    meanWidth: mean(ranges.map(({ lower, upper }) => upper - lower)),
  };
}
