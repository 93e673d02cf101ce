import { mean, sampleStandardDeviation } from "simple-statistics";
import { fitSmoothing, smoothingParameterCount } from "./fitSmoothing.ts";
import { normalQuantile } from "./normalQuantile.ts";
import { runSmoothingOn } from "./runSmoothingOn.ts";
import type { SeriesForecast } from "./SeriesForecast.ts";
import type { SmoothingForm } from "./SmoothingForm.ts";
import { tQuantile } from "./tQuantile.ts";

export type ForecastMethod = "mean" | "naive" | "drift" | "seasonal-naive" | "ses" | "holt" | "damped" | "holt-winters";

/** A way to forecast a series with seasons of a given length; 1 means none. */
interface Method {
  readonly seasonal: boolean;
  /** the fewest values it can be fitted to */
  readonly least: (season: number) => number;
  readonly forecast: (values: readonly number[], season: number, horizon: number) => SeriesForecast;
}

/** The methods, simplest first. */
export const forecastMethods: Readonly<Record<ForecastMethod, Method>> = {
  mean: { seasonal: false, least: () => 2, forecast: (values, _, horizon) => meanForecast(values, horizon) },
  naive: {
    seasonal: false,
    least: () => 2,
    forecast: (values, _, horizon) => seasonalNaiveForecast(values, 1, horizon),
  },
  drift: { seasonal: false, least: () => 3, forecast: (values, _, horizon) => driftForecast(values, horizon) },
  "seasonal-naive": { seasonal: true, least: (season) => season + 1, forecast: seasonalNaiveForecast },
  ses: smoothing(() => ({ trend: "none", season: 1 })),
  holt: smoothing(() => ({ trend: "linear", season: 1 })),
  damped: smoothing(() => ({ trend: "damped", season: 1 })),
  "holt-winters": smoothing((season) => ({ trend: "linear", season })),
};

function smoothing(form: (season: number) => SmoothingForm): Method {
  return {
    seasonal: form(2).season > 1,
    least: (season) => Math.max(2 * form(season).season, smoothingParameterCount(form(season)) + 1),
    forecast: (values, season, horizon) => smoothingForecast(values, form(season), horizon),
  };
}

/** Fits exponential smoothing to a series and runs it on. */
function smoothingForecast(values: readonly number[], form: SmoothingForm, horizon: number): SeriesForecast {
  const { weights, end, variance } = fitSmoothing(values, form);
  return runSmoothingOn(weights, end, variance, horizon);
}

/**
 * The mean of all values, with Student's t interval for one more of them.
 *
 * Source: Hyndman, R. J. and Athanasopoulos, G. (2021) Forecasting: Principles and Practice, 3rd edition, chapter 5.
 */
function meanForecast(values: readonly number[], horizon: number): SeriesForecast {
  const point = mean([...values]);
  const standardError = sampleStandardDeviation([...values]) * Math.sqrt(1 + 1 / values.length);
  return {
    points: Array.from({ length: horizon }, () => point),
    standardErrors: Array.from({ length: horizon }, () => standardError),
    quantile: (p) => tQuantile(p, values.length - 1),
  };
}

/**
 * The value of the same season a cycle before; with a season of 1 the last value, for ever.
 *
 * Source: Hyndman, R. J. and Athanasopoulos, G. (2021) Forecasting: Principles and Practice, 3rd edition, chapter 5.
 */
function seasonalNaiveForecast(values: readonly number[], season: number, horizon: number): SeriesForecast {
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

/**
 * The last value moved on by the average change, which is itself uncertain.
 *
 * Source: Hyndman, R. J. and Athanasopoulos, G. (2021) Forecasting: Principles and Practice, 3rd edition, chapter 5.
 */
function driftForecast(values: readonly number[], horizon: number): SeriesForecast {
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
