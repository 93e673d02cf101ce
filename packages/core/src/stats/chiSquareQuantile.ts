import { gammaQuantile } from "./gammaQuantile.ts";
import { requireAboveZero, requireProbability } from "./require.ts";

/**
 * Lower-tail quantile of the chi-square distribution.
 *
 * @throws {RangeError} if p is outside 0 to 1 or the degrees of freedom are not above zero
 * @example
 * chiSquareQuantile(0.95, 1); // => 3.84145882069…
 */
export function chiSquareQuantile(p: number, df: number): number {
  requireProbability("chiSquareQuantile", p);
  requireAboveZero("chiSquareQuantile", "degrees of freedom", df);
  return gammaQuantile(p, df / 2, 2);
}
