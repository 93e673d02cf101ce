import { mean, sampleStandardDeviation } from "simple-statistics";
import { normalQuantile } from "./normalQuantile.ts";
import type { SeriesForecast } from "./SeriesForecast.ts";
import { tQuantile } from "./tQuantile.ts";

/*
 * The forecasts that any better method has to beat.
 * Source: Hyndman, R. J. and Athanasopoulos, G. (2021) Forecasting: Principles and Practice, 3rd edition, chapter 5.
 */

/** The last value, for ever. */
export function naiveForecast(values: readonly number[], horizon: number): SeriesForecast {
  return seasonalNaiveForecast(values, 1, horizon);
}

/** The value of the same season a cycle before. */
export function seasonalNaiveForecast(values: readonly number[], season: number, horizon: number): SeriesForecast {
  const changes = values.slice(season).map((value, index) => value - (values[index] ?? 0));
  const spread = Math.sqrt(mean(changes.map((change) => change * change)));
  const cycle = values.slice(-season);
  const steps = Array.from({ length: horizon }, (_, index) => index);
  return {
    points: steps.map((step) => cycle[step % season] ?? 0),
    standardErrors: steps.map((step) => spread * Math.sqrt(Math.floor(step / season) + 1)),
    quantile: normalQuantile,
  };
}

/** The last value moved on by the average change, which is itself uncertain. */
export function driftForecast(values: readonly number[], horizon: number): SeriesForecast {
  const changes = values.slice(1).map((value, index) => value - (values[index] ?? 0));
  const drift = mean(changes);
  const spread = sampleStandardDeviation(changes);
  const steps = Array.from({ length: horizon }, (_, index) => index + 1);
  return {
    points: steps.map((step) => (values.at(-1) ?? 0) + step * drift),
    standardErrors: steps.map((step) => spread * Math.sqrt(step * (1 + step / changes.length))),
    quantile: normalQuantile,
  };
}

/** The mean of all values, with Student's t interval for one more of them. */
export function meanForecast(values: readonly number[], horizon: number): SeriesForecast {
  const standardError = sampleStandardDeviation([...values]) * Math.sqrt(1 + 1 / values.length);
  const steps = Array.from({ length: horizon }, (_, index) => index);
  return {
    points: steps.map(() => mean([...values])),
    standardErrors: steps.map(() => standardError),
    quantile: (p) => tQuantile(p, values.length - 1),
  };
}
