import { countInterval } from "./countInterval.ts";
import type { Estimate } from "./Estimate.ts";
import { requireAboveZero, requireConfidence, requireNotNegative } from "./require.ts";

/** One age band (or other stratum) of an area. */
export interface Stratum {
  /** events; null where the count is missing */
  readonly count: number | null;
  readonly population: number;
  /** population of the stratum in the standard */
  readonly standard: number;
  /**
   * Variance of the count; default the count itself, as for independent events. Where one child can have several
   * events (going missing), give the sum over children of their events squared.
   */
  readonly countVariance?: number;
}

export interface DirectStandardisationOptions {
  /** coverage of the interval; default 0.95 */
  readonly confidence?: number;
  /** the rate is per this many; default 10,000 */
  readonly multiplier?: number;
  /** if true a missing count is taken as zero, which understates the rate; default false: it is refused */
  readonly missingAsZero?: boolean;
}

/** What stands in place of a rate that rests on too few events; `reason` is a plain sentence. */
export interface WithheldRate {
  readonly value: null;
  readonly lower: null;
  readonly upper: null;
  readonly method: string;
  readonly reason: string;
}

/**
 * A rate standardised directly: what the area's rate would be, had it the standard's age structure. The interval is
 * Dobson's, with Byar's limits of the total count. Under 10 events in all the rate is withheld (`value` null).
 *
 * Source: Dobson, A. J., Kuulasmaa, K., Eberle, E. and Scherer, J. (1991) Confidence intervals for weighted sums of
 * Poisson parameters. Statistics in Medicine 10, 457–462.
 *
 * @throws {RangeError} if a count is missing (unless `missingAsZero`) or negative, a population or a standard is not
 * above zero, or there are no strata
 * @example
 * directlyStandardisedRate([{ count: 12, population: 8100, standard: 6000 }, { count: 31, population: 14_900, standard: 15_500 }]).value; // => 19.133586528…
 */
export function directlyStandardisedRate(
  strata: readonly Stratum[],
  options: DirectStandardisationOptions = {},
): Estimate | WithheldRate {
  const { confidence = 0.95, multiplier = 10_000, missingAsZero = false } = options;
  requireConfidence("directlyStandardisedRate", confidence);
  requireAboveZero("directlyStandardisedRate", "a multiplier", multiplier);
  if (strata.length === 0) throw new RangeError("directlyStandardisedRate needs at least one stratum.");
  let total = 0;
  let standard = 0;
  let weightedRate = 0;
  let weightedVariance = 0;
  strata.forEach((stratum, index) => {
    if (typeof stratum.count !== "number" && !missingAsZero) {
      throw new RangeError(
        `directlyStandardisedRate needs a count in every stratum, but that at place ${index + 1} has none.`,
      );
    }
    const count = stratum.count ?? 0;
    const variance = stratum.countVariance ?? count;
    requireNotNegative("directlyStandardisedRate", "a count", count);
    requireNotNegative("directlyStandardisedRate", "a variance of the count", variance);
    requireAboveZero("directlyStandardisedRate", "a population", stratum.population);
    requireAboveZero("directlyStandardisedRate", "a standard population", stratum.standard);
    const weight = stratum.standard / stratum.population;
    total += count;
    standard += stratum.standard;
    weightedRate += weight * count;
    weightedVariance += weight * weight * variance;
  });
  if (total < 10) {
    const reason = "A directly standardised rate needs at least 10 events.";
    return { value: null, lower: null, upper: null, method: "Dobson", reason };
  }
  const value = (weightedRate / standard) * multiplier;
  const limits = countInterval(total, confidence);
  const perEvent = (Math.sqrt(weightedVariance / total) / standard) * multiplier;
  return {
    value,
    lower: value + perEvent * (limits.lower - total),
    upper: value + perEvent * (limits.upper - total),
    method: "Dobson",
  };
}
