import { gammaTails } from "./gammaTails.ts";
import { requireAboveZero, requireNumber } from "./require.ts";

/**
 * Probability that a chi-square variable is at most x.
 *
 * @throws {RangeError} if x is NaN or the degrees of freedom are not above zero
 * @example
 * chiSquareCdf(3.841458820694124, 1); // => 0.95
 */
export function chiSquareCdf(x: number, df: number): number {
  requireNumber("chiSquareCdf", "a point", x);
  requireAboveZero("chiSquareCdf", "degrees of freedom", df);
  return gammaTails(x / 2, df / 2).lower;
}
