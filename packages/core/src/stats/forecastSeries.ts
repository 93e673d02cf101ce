import { type ForecastMethod, forecastMethods } from "./forecastMethods.ts";
import { requireAllFinite, requireConfidence, requireSeason } from "./require.ts";
import { scoreForecasts } from "./scoreForecasts.ts";

export interface ForecastOptions {
  /**
   * `mean`, `naive` (the last value), `drift`, `seasonal-naive`, `ses` (simple exponential smoothing), `holt` (with a
   * trend), `damped` (with a trend that wears off), `holt-winters` (trend and additive seasons); or `best`, the one that
   * scores best on the last quarter of the values.
   */
  readonly method: ForecastMethod | "best";
  /** how many steps ahead */
  readonly horizon: number;
  /** coverages of the prediction intervals; default 0.8 and 0.95 */
  readonly levels?: readonly number[];
  /** steps in a cycle of seasons, 12 for months; default 1, none */
  readonly season?: number;
}

/** The forecast for one step ahead. */
export interface ForecastStep {
  readonly point: number;
  /** limits of the prediction interval at each level, in the order of `levels`; not cut off at zero */
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly method: ForecastMethod;
  /** mean absolute error of the method on the values held out, in the series' unit; null unless `best` chose it */
  readonly score: number | null;
}

/**
 * A series carried forward, one step for each of `horizon`, with prediction intervals by formula. Intervals suppose that
 * the past's pattern and spread go on, and do not know that the method was chosen: read them as the least there is.
 *
 * Smoothing weights and starting states are those of greatest likelihood. See `scoreForecasts` for all scores.
 *
 * Sources: Hyndman, R. J. and Athanasopoulos, G. (2021) Forecasting: Principles and Practice, 3rd edition; Holt, C. C.
 * (1957); Winters, P. R. (1960) Management Science 6, 324–342; Gardner, E. S. and McKenzie, E. (1985) Management
 * Science 31, 1237–1246.
 *
 * @throws {RangeError} if the values are too few for the method or one is not finite, the horizon or season is not a
 * whole number above zero, a level is not between 0 and 1, or a seasonal method has no season
 * @example
 * forecastSeries([298, 303, 301, 310], { method: "drift", horizon: 2 })[1].point; // => 318
 */
export function forecastSeries(values: readonly number[], options: ForecastOptions): ForecastStep[] {
  const { horizon, levels = [0.8, 0.95], season = 1 } = options;
  requireAllFinite("forecastSeries", values);
  requireSeason("forecastSeries", season);
  for (const level of levels) requireConfidence("forecastSeries", level);
  if (!(Number.isInteger(horizon) && horizon > 0)) {
    throw new RangeError(`forecastSeries needs a horizon that is a whole number above zero, not ${horizon}.`);
  }
  const enough = options.method === "best" && values.length >= 3;
  const best = enough ? scoreForecasts(values, { season })[0] : undefined;
  const method = best?.method ?? options.method;
  if (method === "best") {
    throw new RangeError(`forecastSeries needs at least 3 values to choose a method, not ${values.length}.`);
  }
  const { seasonal, least, forecast } = forecastMethods[method];
  if (seasonal && season === 1) throw new RangeError(`forecastSeries needs a season above 1 for the method ${method}.`);
  if (values.length < least(season)) {
    throw new RangeError(
      `forecastSeries needs at least ${least(season)} values for the method ${method}, not ${values.length}.`,
    );
  }
  const { points, standardErrors, quantile } = forecast(values, season, horizon);
  const deviates = levels.map((level) => -quantile((1 - level) / 2));
  return points.map((point, index) => {
    const reach = deviates.map((deviate) => deviate * (standardErrors[index] ?? 0));
    return {
      point,
      lower: reach.map((distance) => point - distance),
      upper: reach.map((distance) => point + distance),
      method,
      score: best?.meanAbsoluteError ?? null,
    };
  });
}
