import type { Estimate } from "./Estimate.ts";
import { requireAboveZero, requireConfidence, requireNotNegative } from "./require.ts";
import { twoSidedZ } from "./twoSidedZ.ts";

export interface ProportionOptions {
  /** coverage of the interval; default 0.95 */
  readonly confidence?: number;
}

/**
 * A proportion as a fraction of one, with Wilson's score interval.
 *
 * Source: Wilson, E. B. (1927) Journal of the American Statistical Association 22, 209–212.
 *
 * @throws {RangeError} if the denominator is not above zero, the numerator is negative or above the
 * denominator, or the confidence is not between 0 and 1
 * @example
 * proportion(233, 315).value; // => 0.7396825396825…
 * proportion(0, 20).upper; // => 0.161125158…
 */
export function proportion(numerator: number, denominator: number, options: ProportionOptions = {}): Estimate {
  const { confidence = 0.95 } = options;
  requireNotNegative("proportion", "a numerator", numerator);
  requireAboveZero("proportion", "a denominator", denominator);
  requireConfidence("proportion", confidence);
  if (numerator > denominator) {
    throw new RangeError(`proportion needs a numerator within its denominator, not ${numerator} of ${denominator}.`);
  }
  return { value: numerator / denominator, ...wilsonInterval(numerator, denominator, confidence), method: "Wilson" };
}

/**
 * Wilson's score interval for a proportion, without continuity correction.
 *
 * Source: Wilson, E. B. (1927) Probable inference, the law of succession, and statistical inference.
 * Journal of the American Statistical Association 22, 209–212.
 */
function wilsonInterval(
  numerator: number,
  denominator: number,
  confidence: number,
): { readonly lower: number; readonly upper: number } {
  const z = twoSidedZ(confidence);
  const square = z * z;
  const rest = denominator - numerator;
  const spread = z * Math.sqrt(square + (4 * numerator * rest) / denominator);
  const scale = 2 * (denominator + square);
  return {
    lower: numerator === 0 ? 0 : (2 * numerator + square - spread) / scale,
    upper: rest === 0 ? 1 : (2 * numerator + square + spread) / scale,
  };
}
