import type { Measure } from "./Measure.ts";
import type { StatisticName } from "./statistic/StatisticName.ts";

const ofPopulation: ReadonlySet<StatisticName> = new Set(["rate-per-population", "standardised-rate", "rate-ratio"]);

/**
 * Whether the figures of a measure need a population: a rate of the residents, or of one group over another.
 *
 * @example
 * isOfPopulation(findMeasure("cla-rate")); // => true
 * isOfPopulation(findMeasure("cla-number")); // => false
 */
export function isOfPopulation({ statistic }: Measure): boolean {
  return ofPopulation.has(statistic);
}
