import { mean, sampleStandardDeviation } from "simple-statistics";
import { normalQuantile } from "./normalQuantile.ts";
import type { SeriesForecast } from "./SeriesForecast.ts";

/**
 * The last value moved on by the average change, which is itself uncertain.
 *
 * Source: Hyndman, R. J. and Athanasopoulos, G. (2021) Forecasting: Principles and Practice, 3rd edition, chapter 5.
 */
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
