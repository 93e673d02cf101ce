import { mean } from "simple-statistics";
import { requireAllFinite, requireFinite } from "./require.ts";

export interface RankedProbabilityScore {
  /** the smaller the better; in the unit of the values. Of one draw it is the absolute error */
  readonly score: number;
  /** the same without what a small sample adds to it; null of one draw */
  readonly fair: number | null;
}

/**
 * The continuous ranked probability score of a sample of futures against what came: how far the whole distribution was
 * from it, at once for being off and for being too wide or too narrow.
 *
 * Sources: Gneiting, T. and Raftery, A. E. (2007) JASA 102, 359–378, section 4.2; Ferro, C. A. T. (2014) Fair scores for
 * ensemble forecasts. Quarterly Journal of the Royal Meteorological Society 140, 1917–1923.
 *
 * @throws {RangeError} if there are no draws, or a value is not finite
 * @example
 * rankedProbabilityScore([10, 14], 10).score; // => 1
 */
export function rankedProbabilityScore(sample: readonly number[], actual: number): RankedProbabilityScore {
  requireAllFinite("rankedProbabilityScore", sample);
  requireFinite("rankedProbabilityScore", "an actual", actual);
  const draws = sample.length;
  if (draws === 0) throw new RangeError("rankedProbabilityScore needs at least one draw.");
  const error = mean(sample.map((draw) => Math.abs(draw - actual)));
  // distances of all pairs, each once: in order of size, the draw at place i is above i others and below the rest
  const apart = sample
    .toSorted((a, b) => a - b)
    .reduce((total, draw, place) => total + draw * (2 * place - draws + 1), 0);
  return {
    score: error - apart / draws ** 2,
    fair: draws === 1 ? null : error - apart / (draws * (draws - 1)),
  };
}
