import { driftForecast } from "./driftForecast.ts";
import { meanForecast } from "./meanForecast.ts";
import type { SeriesForecast } from "./SeriesForecast.ts";
import type { SmoothingForm } from "./SmoothingForm.ts";
import { seasonalNaiveForecast } from "./seasonalNaiveForecast.ts";
import { smoothingForecast } from "./smoothingForecast.ts";
import { smoothingParameterCount } from "./smoothingParameterCount.ts";

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
