import { exp } from "./exp.ts";
import { log } from "./log.ts";
import { type CountAtTime, poissonSlope } from "./poissonSlope.ts";
import { requireAboveZero, requireConfidence, requireNotNegative, requirePairs } from "./require.ts";
import { twoSidedP } from "./twoSidedP.ts";
import { twoSidedZ } from "./twoSidedZ.ts";

export interface PoissonTrendOptions {
  /** coverage of the interval; default 0.95 */
  readonly confidence?: number;
}

export interface PoissonTrend {
  /** the rate at one time over that a unit of time before */
  readonly rateRatio: number;
  readonly lower: number;
  readonly upper: number;
  readonly z: number;
  readonly p: number;
  /** log rate at time 0, and its change a unit of time */
  readonly intercept: number;
  readonly slope: number;
  readonly standardError: number;
  readonly deviance: number;
  /** variance about the line over what a Poisson count has; well above 1 the interval is too narrow */
  readonly dispersion: number;
  /** expected counts, in the order given */
  readonly fitted: readonly number[];
  readonly method: string;
}

/**
 * A rate that grows or shrinks by a constant share each unit of time: Poisson regression of counts on time, with the
 * population as offset and a Wald interval.
 *
 * Source: McCullagh, P. and Nelder, J. A. (1989) Generalized Linear Models, 2nd edition, chapter 6.
 *
 * @throws {RangeError} if there are fewer than three counts or all are of one time, a count is negative, a population
 * is not above zero, or every event falls at the first or every one at the last time, since no slope is then too steep
 * @example
 * poissonTrend([{ time: 0, count: 100, population: 1000 }, { time: 1, count: 200, population: 1000 }, { time: 2, count: 400, population: 1000 }]).rateRatio; // => 2
 */
export function poissonTrend(counts: readonly CountAtTime[], options: PoissonTrendOptions = {}): PoissonTrend {
  const { confidence = 0.95 } = options;
  requireConfidence("poissonTrend", confidence);
  requirePairs(
    "poissonTrend",
    counts.map(({ time }) => time),
    counts.map(({ count }) => count),
    3,
  );
  for (const { count, population } of counts) {
    requireNotNegative("poissonTrend", "a count", count);
    requireAboveZero("poissonTrend", "a population", population);
  }
  const { intercept, slope, fitted, information } = poissonSlope(counts);
  const standardError = 1 / Math.sqrt(information);
  const z = slope / standardError;
  const reach = twoSidedZ(confidence) * standardError;
  const terms = counts.map(({ count }, index) => ({ count, mean: fitted[index] ?? 0 }));
  return {
    rateRatio: exp(slope),
    lower: exp(slope - reach),
    upper: exp(slope + reach),
    z,
    p: twoSidedP(z),
    intercept,
    slope,
    standardError,
    deviance: terms.reduce(
      (sum, { count, mean }) => sum + 2 * ((count === 0 ? 0 : count * log(count / mean)) - (count - mean)),
      0,
    ),
    dispersion: terms.reduce((sum, { count, mean }) => sum + (count - mean) ** 2 / mean, 0) / (counts.length - 2),
    fitted,
    method: "Poisson regression",
  };
}
