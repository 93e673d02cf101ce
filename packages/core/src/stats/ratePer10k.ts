import { countInterval } from "./countInterval.ts";
import type { Estimate } from "./Estimate.ts";
import { requireAboveZero, requireConfidence, requireNotNegative } from "./require.ts";

export interface RateOptions {
  /** coverage of the interval; default 0.95 */
  readonly confidence?: number;
  /** the rate is per this many; default 10,000, as DfE publishes */
  readonly multiplier?: number;
}

/**
 * A crude rate per 10,000 of a population, with an interval that treats the count as Poisson:
 * exact below 10 and Byar's from 10. `method` says which, because limits jump a little there.
 *
 * Sources: Garwood, F. (1936) Biometrika 28, 437–442; Breslow, N. E. and Day, N. E. (1987)
 * Statistical Methods in Cancer Research II, page 69; the switch at 10 is that of the Office for
 * Health Improvement and Disparities.
 *
 * @throws {RangeError} if the count is negative, the population is not above zero, or the confidence is
 * not between 0 and 1
 * @example
 * ratePer10k(412, 61_300).value; // => 67.2104404567…
 * ratePer10k(9, 62_400).method; // => "exact Poisson"
 */
export function ratePer10k(count: number, population: number, options: RateOptions = {}): Estimate {
  const { confidence = 0.95, multiplier = 10_000 } = options;
  requireNotNegative("ratePer10k", "a count", count);
  requireAboveZero("ratePer10k", "a population", population);
  requireAboveZero("ratePer10k", "a multiplier", multiplier);
  requireConfidence("ratePer10k", confidence);
  const { lower, upper, method } = countInterval(count, confidence);
  const rate = (events: number) => (events * multiplier) / population;
  return { value: rate(count), lower: rate(lower), upper: rate(upper), method };
}
