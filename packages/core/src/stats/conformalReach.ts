import { requireAllFinite, requireConfidence } from "./require.ts";

/**
 * How far from a forecast a range must reach to hold what comes with the probability, by how far earlier forecasts were off:
 * split conformal prediction. It is the k-th smallest of n absolute errors with k = (n + 1) × level rounded up, and holds
 * whatever the method was, as long as errors to come are like those that were. Null where n is too small for the
 * level: the largest error seen does not do.
 *
 * Sources: Vovk, V., Gammerman, A. and Shafer, G. (2005) Algorithmic Learning in a Random World; Lei, J., G'Sell, M.,
 * Rinaldo, A., Tibshirani, R. J. and Wasserman, L. (2018) Distribution-free predictive inference for regression. JASA 113,
 * 1094–1111.
 *
 * @param errors what came less what was forecast, of forecasts not used to fit the method
 * @throws {RangeError} if an error is not finite, or the level is not between 0 and 1
 * @example
 * conformalReach([3, -1, 2, -4], 0.8); // => 4
 */
export function conformalReach(errors: readonly number[], level: number): number | null {
  requireAllFinite("conformalReach", errors);
  requireConfidence("conformalReach", level);
  const rounding = 1e-9;
  const rank = Math.ceil((errors.length + 1) * level - rounding);
  const sizes = errors.map(Math.abs).sort((a, b) => a - b);
  return sizes[rank - 1] ?? null;
}
