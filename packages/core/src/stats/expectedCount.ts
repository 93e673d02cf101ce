import { requireAboveZero, requireNotNegative } from "./require.ts";

/** One age band (or other stratum) of an area, with the same band of the reference population. */
export interface ReferenceStratum {
  readonly population: number;
  readonly referenceCount: number;
  readonly referencePopulation: number;
}

/**
 * The events an area would have at the reference's rates in each stratum.
 *
 * @throws {RangeError} if a population or count is negative, or a reference population is not above zero
 * @example
 * expectedCount([{ population: 8100, referenceCount: 2100, referencePopulation: 510_000 }]); // => 33.352941176…
 */
export function expectedCount(strata: readonly ReferenceStratum[]): number {
  return strata.reduce((sum, { population, referenceCount, referencePopulation }) => {
    requireNotNegative("expectedCount", "a population", population);
    requireNotNegative("expectedCount", "a reference count", referenceCount);
    requireAboveZero("expectedCount", "a reference population", referencePopulation);
    return sum + (referenceCount / referencePopulation) * population;
  }, 0);
}
