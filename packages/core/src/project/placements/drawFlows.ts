import { randomBits } from "../randomBits.ts";
import type { FlowRates } from "./FlowRates.ts";
import { gammaDraw } from "./gammaDraw.ts";
import type { ObservedFlows } from "./ObservedFlows.ts";

/**
 * Rates as they may be, in one future after another: what was observed of each is a count, and the rate that gave it has
 * a gamma distribution with the count for its shape, so that its mean is the rate observed. What never happened is taken
 * not to happen. The draws of a rate depend on the seed and on its place alone, so that scenarios share them.
 *
 * Source: Bayes' theorem for a Poisson count with the prior 1/rate; Gelman, A. et al. (2013) Bayesian Data Analysis, 3rd
 * edition, section 2.6.
 */
export function drawFlows(flows: ObservedFlows, futures: number, seed: number): (future: number) => FlowRates {
  const { groups, childDays, moves, entryAges, window } = flows;
  const drawn = (count: number, days: number, name: string): Float64Array | undefined => {
    if (count === 0 || days === 0) return undefined;
    const next = randomBits(seed, name);
    return Float64Array.from({ length: futures }, () => gammaDraw(count, next) / days);
  };
  const ofMoves = Array.from(moves, (count, at) =>
    drawn(count, childDays[Math.floor(at / (groups + 1))] ?? 0, `moves/${at}`),
  );
  const days = window.to - window.from + 1;
  const ofEntries = entryAges.map((ages, cell) => drawn(ages.length, days, `entries/${cell}`));
  return (future) => ({
    moves: Float64Array.from(ofMoves, (draws) => draws?.[future] ?? 0),
    entries: Float64Array.from(ofEntries, (draws) => draws?.[future] ?? 0),
  });
}
