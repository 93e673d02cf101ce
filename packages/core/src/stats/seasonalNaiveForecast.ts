import { mean } from "simple-statistics";
import { normalQuantile } from "./normalQuantile.ts";
import type { SeriesForecast } from "./SeriesForecast.ts";

/**
 * The value of the same season a cycle before; with a season of 1 the last value, for ever.
 *
 * Source: Hyndman, R. J. and Athanasopoulos, G. (2021) Forecasting: Principles and Practice, 3rd edition, chapter 5.
 */
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
