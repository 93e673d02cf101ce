import { gammaTails } from "./gammaTails.ts";
import { requireNumber } from "./require.ts";

/**
 * Probability that a standard normal variable is at most z. For an upper tail ask for `normalCdf(-z)`,
 * which keeps its digits however far out.
 *
 * @throws {RangeError} if z is NaN
 * @example
 * normalCdf(-1.959963984540054); // => 0.025
 */
export function normalCdf(z: number): number {
  requireNumber("normalCdf", "a point", z);
  const tail = gammaTails((z * z) / 2, 0.5).upper / 2;
  return z < 0 ? tail : 1 - tail;
}
