import { sum } from "simple-statistics";
import { betaQuantile } from "./betaQuantile.ts";
import { binomialDensity } from "./binomialDensity.ts";
import { noLikelierP } from "./noLikelierP.ts";
import { requireAboveZero, requireConfidence } from "./require.ts";

/** So many events in a population. */
export interface EventRate {
  readonly count: number;
  readonly population: number;
}

export interface CompareRatesOptions {
  /** coverage of the interval; default 0.95 */
  readonly confidence?: number;
}

export interface RateRatio {
  /** first rate over second; null where the second has no events */
  readonly value: number | null;
  /** null where neither rate has an event, so that nothing can be said */
  readonly lower: number | null;
  /** null where the ratio has no upper limit, as when the second rate has no events */
  readonly upper: number | null;
  readonly method: string;
  /** exact two-sided test that the two are equal, by the counts no likelier than these; null where neither has an event */
  readonly p: number | null;
  /** the same by twice the smaller tail, which agrees with the interval */
  readonly pDoubledTail: number | null;
}

/**
 * The ratio of two independent rates, with its exact interval and test: given both counts' total, the first is
 * binomial, and Clopper and Pearson's limits for its share turn into limits for the ratio.
 *
 * Sources: Przyborowski, J. and Wilenski, H. (1940) Homogeneity of results in testing samples from Poisson series.
 * Biometrika 31, 313–323; Clopper, C. J. and Pearson, E. S. (1934) Biometrika 26, 404–413.
 *
 * @throws {RangeError} if a count is not a whole number of zero or more, or a population is not above zero
 * @example
 * compareRates({ count: 315, population: 62_400 }, { count: 281, population: 61_900 }).value; // => 1.11201409800…
 */
export function compareRates(first: EventRate, second: EventRate, options: CompareRatesOptions = {}): RateRatio {
  const { confidence = 0.95 } = options;
  requireConfidence("compareRates", confidence);
  for (const { count, population } of [first, second]) {
    if (!(Number.isInteger(count) && count >= 0)) {
      throw new RangeError(`compareRates needs counts that are whole numbers of zero or more, not ${count}.`);
    }
    requireAboveZero("compareRates", "a population", population);
  }
  const method = "exact conditional";
  const total = first.count + second.count;
  if (total === 0) return { value: null, lower: null, upper: null, method, p: null, pDoubledTail: null };
  const tail = (1 - confidence) / 2;
  const ratio = (share: number) => ((share / (1 - share)) * second.population) / first.population;
  const people = first.population + second.population;
  const probabilities = Array.from({ length: total + 1 }, (_, count) =>
    binomialDensity(count, total, first.population / people, second.population / people),
  );
  const chanceOf = (from: number, to: number) => sum(probabilities.slice(from, to));
  const smallerTail = Math.min(chanceOf(0, first.count + 1), chanceOf(first.count, total + 1));
  return {
    value: second.count === 0 ? null : ratio(first.count / total),
    lower: first.count === 0 ? 0 : ratio(betaQuantile(tail, first.count, second.count + 1)),
    upper: second.count === 0 ? null : ratio(betaQuantile(1 - tail, first.count + 1, second.count)),
    method,
    p: noLikelierP(probabilities, first.count),
    pDoubledTail: Math.min(1, 2 * smallerTail),
  };
}
