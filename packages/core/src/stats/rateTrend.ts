import type { ChiSquareTest } from "./ChiSquareTest.ts";
import { chiSquareP } from "./chiSquareP.ts";
import type { CountAtTime } from "./poissonSlope.ts";
import { requireAboveZero, requireNotNegative, requirePairs } from "./require.ts";

/**
 * Whether rates in order of time rise or fall steadily: the score test of Poisson counts with a log-linear trend, which
 * is to rates what the Cochran-Armitage test is to proportions. Unlike the slope itself it can always be had, also
 * where all events fall at the last time. Without any event there is no trend.
 *
 * Source: Breslow, N. E. and Day, N. E. (1987) Statistical Methods in Cancer Research II, section 3.6 (trend).
 *
 * @throws {RangeError} if there are fewer than two counts or all are of one time, a count is negative, or a population
 * is not above zero
 * @example
 * rateTrend([{ time: 0, count: 5, population: 10 }, { time: 1, count: 5, population: 10 }]).chiSquare; // => 0
 */
export function rateTrend(counts: readonly CountAtTime[]): ChiSquareTest {
  requirePairs(
    "rateTrend",
    counts.map(({ time }) => time),
    counts.map(({ count }) => count),
    2,
  );
  for (const { count, population } of counts) {
    requireNotNegative("rateTrend", "a count", count);
    requireAboveZero("rateTrend", "a population", population);
  }
  const people = counts.reduce((sum, { population }) => sum + population, 0);
  const events = counts.reduce((sum, { count }) => sum + count, 0);
  const centre = counts.reduce((sum, { time, population }) => sum + time * population, 0) / people;
  const moment = counts.reduce((sum, { time, count }) => sum + (time - centre) * count, 0);
  const spread = counts.reduce((sum, { time, population }) => sum + (time - centre) ** 2 * population, 0) / people;
  const chiSquare = events === 0 ? 0 : moment ** 2 / (events * spread);
  return { chiSquare, df: 1, p: chiSquareP(chiSquare, 1), method: "score test of a Poisson trend" };
}
