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
    const rates = new Float64Array(futures);
    for (let future = 0; future < futures; future += 1) rates[future] = gammaDraw(count, next) / days;
    return rates;
  };
  const ofMoves = Array.from(moves, (count, at) =>
    drawn(count, childDays[Math.floor(at / (groups + 1))] ?? 0, `moves/${at}`),
  );
  const days = window.to - window.from + 1;
  const ofEntries = entryAges.map((ages, cell) => drawn(ages.length, days, `entries/${cell}`));
  return (future) => ({ moves: ratesIn(ofMoves, future), entries: ratesIn(ofEntries, future) });
}

function ratesIn(drawn: readonly (Float64Array | undefined)[], future: number): Float64Array {
  const rates = new Float64Array(drawn.length);
  for (let at = 0; at < drawn.length; at += 1) rates[at] = drawn[at]?.[future] ?? 0;
  return rates;
}
