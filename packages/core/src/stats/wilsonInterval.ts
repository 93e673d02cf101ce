import { twoSidedZ } from "./twoSidedZ.ts";

/**
 * Wilson's score interval for a proportion, without continuity correction.
 *
 * Source: Wilson, E. B. (1927) Probable inference, the law of succession, and statistical inference.
 * Journal of the American Statistical Association 22, 209–212.
 */
export function wilsonInterval(
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
