import { gammaTails } from "./gammaTails.ts";
import { requireAboveZero, requireNumber } from "./require.ts";

/**
 * Probability that a gamma variable is at most x.
 *
 * @throws {RangeError} if x is NaN or the shape or scale is not above zero
 * @example
 * gammaCdf(1, 1); // => 0.63212055882…
 */
export function gammaCdf(x: number, shape: number, scale: number = 1): number {
  requireNumber("gammaCdf", "a point", x);
  requireAboveZero("gammaCdf", "a shape", shape);
  requireAboveZero("gammaCdf", "a scale", scale);
  return gammaTails(x / scale, shape).lower;
}
