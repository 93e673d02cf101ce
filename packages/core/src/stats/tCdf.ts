import { betaTails } from "./betaTails.ts";
import { requireAboveZero, requireNumber } from "./require.ts";

/**
 * Probability that a variable with Student's t distribution is at most t. For an upper tail ask for
 * `tCdf(-t, df)`, which keeps its digits.
 *
 * @throws {RangeError} if t is NaN or the degrees of freedom are not above zero
 * @example
 * tCdf(1, 1); // => 0.75
 */
export function tCdf(t: number, df: number): number {
  requireNumber("tCdf", "a point", t);
  requireAboveZero("tCdf", "degrees of freedom", df);
  const square = t * t;
  const tail = square === Infinity ? 0 : betaTails(df / (df + square), square / (df + square), df / 2, 0.5).lower / 2;
  return t < 0 ? tail : 1 - tail;
}
