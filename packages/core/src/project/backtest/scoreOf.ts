import { mean } from "simple-statistics";
import { proportion } from "../../stats/proportion.ts";
import type { BacktestScore, IntervalScore } from "./BacktestScore.ts";
import { type Resampling, ratioToNaive } from "./ratioToNaive.ts";
import type { ScoredForecast } from "./ScoredForecast.ts";

/**
 * The score of forecasts that look equally far ahead, of which there is at least one.
 *
 * Source for the score of an interval: Gneiting, T. and Raftery, A. E. (2007) Strictly proper scoring rules, prediction,
 * and estimation. Journal of the American Statistical Association 102, 359–378.
 */
export function scoreOf(
  horizon: number,
  forecasts: readonly ScoredForecast[],
  leftOut: number,
  options: Resampling,
): BacktestScore {
  const errors = forecasts.map(({ actual, expected }) => actual - expected);
  return {
    horizon,
    forecasts: forecasts.length,
    leftOut,
    meanAbsoluteError: mean(errors.map(Math.abs)),
    naiveMeanAbsoluteError: mean(forecasts.map(({ actual, naive }) => Math.abs(actual - naive))),
    ratio: ratioToNaive(forecasts, options),
    meanError: mean(errors),
    rootMeanSquaredError: Math.sqrt(mean(errors.map((error) => error * error))),
    interval80: intervalScore(
      forecasts.map(({ actual, lower80, upper80 }) => ({ actual, lower: lower80, upper: upper80 })),
      0.8,
      options,
    ),
    interval95: intervalScore(
      forecasts.map(({ actual, lower95, upper95 }) => ({ actual, lower: lower95, upper: upper95 })),
      0.95,
      options,
    ),
  };
}

function intervalScore(
  intervals: readonly { readonly actual: number; readonly lower: number; readonly upper: number }[],
  level: number,
  { confidence = 0.95 }: Resampling,
): IntervalScore {
  const within = intervals.filter(({ actual, lower, upper }) => actual >= lower && actual <= upper);
  const meanWidth = mean(intervals.map(({ lower, upper }) => upper - lower));
  const outside = mean(intervals.map(({ actual, lower, upper }) => Math.max(lower - actual, actual - upper, 0)));
  return {
    coverage: proportion(within.length, intervals.length, { confidence }),
    meanWidth,
    meanScore: meanWidth + (2 / (1 - level)) * outside,
  };
}
