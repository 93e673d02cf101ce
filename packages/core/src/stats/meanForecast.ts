import { mean, sampleStandardDeviation } from "simple-statistics";
import type { SeriesForecast } from "./SeriesForecast.ts";
import { tQuantile } from "./tQuantile.ts";

/**
 * The mean of all values, with Student's t interval for one more of them.
 *
 * Source: Hyndman, R. J. and Athanasopoulos, G. (2021) Forecasting: Principles and Practice, 3rd edition, chapter 5.
 */
export function meanForecast(values: readonly number[], horizon: number): SeriesForecast {
  const point = mean([...values]);
  const standardError = sampleStandardDeviation([...values]) * Math.sqrt(1 + 1 / values.length);
  return {
    points: Array.from({ length: horizon }, () => point),
    standardErrors: Array.from({ length: horizon }, () => standardError),
    quantile: (p) => tQuantile(p, values.length - 1),
  };
}
