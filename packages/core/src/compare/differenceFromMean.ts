import { mean } from "simple-statistics";
import type { Estimate } from "../stats/Estimate.ts";

/**
 * One estimate less the unweighted mean of others, with an interval made of the limits of each. With two shares and
 * Wilson's limits it is Newcombe's; with rates and their Poisson limits it is the same thing for rates. All are taken
 * as independent of each other.
 *
 * Sources: Newcombe, R. G. (1998) Statistics in Medicine 17, 873–890 (method 10); Zou, G. Y. and Donner, A. (2008)
 * Construction of confidence limits about effect measures: a general approach. Statistics in Medicine 27, 1693–1702.
 *
 * @throws {RangeError} if there are no others
 */
export function differenceFromMean(
  own: Estimate,
  others: readonly Estimate[],
): { readonly value: number; readonly lower: number; readonly upper: number } {
  const n = others.length;
  if (n === 0) throw new RangeError("differenceFromMean needs at least one estimate to compare with.");
  const value = own.value - mean(others.map((other) => other.value));
  return {
    value,
    lower: value - Math.hypot(own.value - own.lower, ...others.map((other) => (other.upper - other.value) / n)),
    upper: value + Math.hypot(own.upper - own.value, ...others.map((other) => (other.value - other.lower) / n)),
  };
}
