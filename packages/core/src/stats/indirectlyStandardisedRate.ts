import type { Estimate } from "./Estimate.ts";
import type { ReferenceStratum } from "./expectedCount.ts";
import { indirectlyStandardisedRatio } from "./indirectlyStandardisedRatio.ts";
import type { RateOptions } from "./ratePer10k.ts";

/**
 * A rate standardised indirectly: the area's standardised ratio times the reference's crude rate.
 *
 * Source: Breslow, N. E. and Day, N. E. (1987) Statistical Methods in Cancer Research II, pages 65–69.
 *
 * @throws {RangeError} if the observed count is negative or no event is expected
 * @example
 * indirectlyStandardisedRate(40, [{ population: 8100, referenceCount: 2100, referencePopulation: 510_000 }]).value; // => 49.38271604938…
 */
export function indirectlyStandardisedRate(
  observed: number,
  strata: readonly ReferenceStratum[],
  options: RateOptions = {},
): Estimate {
  const { confidence = 0.95, multiplier = 10_000 } = options;
  const events = strata.reduce((sum, stratum) => sum + stratum.referenceCount, 0);
  const people = strata.reduce((sum, stratum) => sum + stratum.referencePopulation, 0);
  return indirectlyStandardisedRatio(observed, strata, { confidence, multiplier: (events / people) * multiplier });
}
