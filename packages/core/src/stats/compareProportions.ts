import type { Estimate } from "./Estimate.ts";
import { type ProportionOptions, proportion } from "./proportion.ts";
import { twoSidedP } from "./twoSidedP.ts";

/** So many children out of so many. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

export interface ProportionDifference extends Estimate {
  /** score test that the two are equal, without continuity correction */
  readonly z: number;
  readonly p: number;
}

/**
 * The difference of two independent proportions, first less second, with Newcombe's hybrid score interval: each
 * proportion's Wilson limits, combined. The test is Pearson's chi-square written as z; with small counts prefer
 * `fisherExactTest`.
 *
 * Source: Newcombe, R. G. (1998) Interval estimation for the difference between independent proportions: comparison of
 * eleven methods (method 10). Statistics in Medicine 17, 873–890.
 *
 * @throws {RangeError} as `proportion` does
 * @example
 * compareProportions({ numerator: 56, denominator: 70 }, { numerator: 48, denominator: 80 }).lower; // => 0.05243147240…
 */
export function compareProportions(first: Share, second: Share, options: ProportionOptions = {}): ProportionDifference {
  const one = proportion(first.numerator, first.denominator, options);
  const two = proportion(second.numerator, second.denominator, options);
  const value = one.value - two.value;
  const pooled = (first.numerator + second.numerator) / (first.denominator + second.denominator);
  const standardError = Math.sqrt(pooled * (1 - pooled) * (1 / first.denominator + 1 / second.denominator));
  const z = value === 0 ? 0 : value / standardError;
  return {
    value,
    lower: value - Math.hypot(one.value - one.lower, two.upper - two.value),
    upper: value + Math.hypot(one.upper - one.value, two.value - two.lower),
    method: "Newcombe",
    z,
    p: twoSidedP(z),
  };
}
