import { addRates, mapRates, type TransitionRates } from "./TransitionRates.ts";

export interface StockAndFlowOptions {
  /** those that are followed; who goes to any other state is gone */
  readonly states: readonly string[];
  readonly initialPopulation: ReadonlyMap<string, number>;
  /** a day */
  readonly rates?: TransitionRates;
  /** children a day from state to state, however many are there */
  readonly numbers?: TransitionRates;
  /** children a day from outside */
  readonly entrants?: ReadonlyMap<string, number>;
  readonly steps: number;
  readonly stepDays?: number;
}

/**
 * Moves a population along by steps, as cs-demand-model does: out of each state goes the sum of its rates, never more
 * than is there, and it is shared out by the rates. Over a step of several days a rate is 1 − (1 − rate)^days.
 *
 * @returns for each step the number in each state
 * @example
 * const [states, initialPopulation] = [["foster", "home"], new Map([["foster", 80]])];
 * const rates = new Map([["foster", new Map([["home", 0.25], ["out of care", 0.25]])]]);
 * stockAndFlow({ states, initialPopulation, rates, steps: 2 }).map((step) => [...step]); // => [[40,20],[20,30]]
 */
export function stockAndFlow(options: StockAndFlowOptions): readonly Float64Array[] {
  const { states, initialPopulation, steps, stepDays = 1 } = options;
  const { rates = new Map(), numbers = new Map(), entrants = new Map<string, number>() } = options;
  const overStep = (rate: number): number => (stepDays === 1 ? rate : 1 - (1 - rate) ** stepDays);
  const rising = mapRates(rates, overStep);
  const population: Float64Array[] = [];
  let now = Float64Array.from(states, (state) => initialPopulation.get(state) ?? 0);
  for (let step = 0; step < steps; step += 1) {
    const next = new Map(states.map((state, at) => [state, (now[at] ?? 0) + (entrants.get(state) ?? 0) * stepDays]));
    for (const [at, from] of states.entries()) {
      const there = now[at] ?? 0;
      if (there === 0) continue;
      const own: TransitionRates = new Map([[from, rising.get(from) ?? new Map()]]);
      const fixed: TransitionRates = new Map([[from, numbers.get(from) ?? new Map()]]);
      const shares = addRates(
        own,
        mapRates(fixed, (number) => (number * stepDays) / there),
      ).get(from);
      let sum = 0;
      for (const rate of shares?.values() ?? []) sum += rate;
      const out = Math.min(Math.max(there * sum, 0), there);
      if (out === 0) continue;
      next.set(from, (next.get(from) ?? 0) - out);
      for (const [to, rate] of shares ?? []) {
        const into = next.get(to);
        if (into !== undefined) next.set(to, into + (rate / sum) * out);
      }
    }
    now = Float64Array.from(states, (state) => next.get(state) ?? 0);
    population.push(now);
  }
  return population;
}
