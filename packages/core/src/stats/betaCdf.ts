import { betaTails } from "./betaTails.ts";
import { requireAboveZero, requireNumber } from "./require.ts";

/**
 * Probability that a beta variable is at most x.
 *
 * @throws {RangeError} if x is NaN, or a or b is not above zero
 * @example
 * betaCdf(0.25, 2, 1); // => 0.0625
 */
export function betaCdf(x: number, a: number, b: number): number {
  requireNumber("betaCdf", "a point", x);
  requireAboveZero("betaCdf", "a first parameter", a);
  requireAboveZero("betaCdf", "a second parameter", b);
  return betaTails(x, 1 - x, a, b).lower;
}
