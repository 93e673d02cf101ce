import { countInterval } from "./countInterval.ts";
import type { Estimate } from "./Estimate.ts";
import { exactCountInterval } from "./exactCountInterval.ts";
import { expectedCount, type ReferenceStratum } from "./expectedCount.ts";
import { requireAboveZero, requireConfidence, requireNotNegative } from "./require.ts";

export interface IndirectRatioOptions {
  /** coverage of the interval; default 0.95 */
  readonly confidence?: number;
  /** what the reference itself scores; default 1, or 100 where a ratio is quoted so */
  readonly multiplier?: number;
  /** whether limits are exact whatever the count; default false: Byar's from 10, as OHID does */
  readonly exact?: boolean;
}

/**
 * Observed events over those expected at the reference's rates, with an exact Poisson interval below 10 observed
 * and Byar's from 10, or an exact one throughout. `poissonTest` is the test that goes with the exact one.
 *
 * Source: Breslow, N. E. and Day, N. E. (1987) Statistical Methods in Cancer Research II, pages 65–69.
 *
 * @throws {RangeError} if the observed count is negative or no event is expected
 * @example
 * indirectlyStandardisedRatio(40, [{ population: 8100, referenceCount: 2100, referencePopulation: 510_000 }]).value; // => 1.199294532627…
 */
export function indirectlyStandardisedRatio(
  observed: number,
  strata: readonly ReferenceStratum[],
  options: IndirectRatioOptions = {},
): Estimate {
  const { confidence = 0.95, multiplier = 1, exact = false } = options;
  requireNotNegative("indirectlyStandardisedRatio", "an observed count", observed);
  requireAboveZero("indirectlyStandardisedRatio", "a multiplier", multiplier);
  requireConfidence("indirectlyStandardisedRatio", confidence);
  const expected = expectedCount(strata);
  requireAboveZero("indirectlyStandardisedRatio", "an expected count", expected);
  const { lower, upper, method } = (exact ? exactCountInterval : countInterval)(observed, confidence);
  const ratio = (events: number) => (events / expected) * multiplier;
  return { value: ratio(observed), lower: ratio(lower), upper: ratio(upper), method };
}
