import { mean } from "simple-statistics";
import { type ForecastMethod, forecastMethods } from "./forecastMethods.ts";
import { requireAllFinite, requireSeason } from "./require.ts";

export interface ScoreOptions {
  /** steps in a cycle of seasons, 12 for months; default 1, none */
  readonly season?: number;
  /** how many of the last values to hold out; default a quarter of them */
  readonly holdOut?: number;
}

/** How far a method's forecasts of the values held out were from what came. */
export interface ForecastScore {
  readonly method: ForecastMethod;
  /** actual less forecast: above zero, the method forecast too low */
  readonly meanError: number;
  readonly meanAbsoluteError: number;
  readonly rootMeanSquaredError: number;
  /** per cent of the actual; null where one was zero */
  readonly meanAbsolutePercentageError: number | null;
  /** mean absolute error over the average change from one value to the next before; null where they never changed */
  readonly scaledError: number | null;
}

/**
 * Each method's score when it is fitted without the last values and made to forecast them, best first by mean absolute
 * error; the simpler method first where two tie. Methods that the values before are too few for are left out.
 *
 * Source: Hyndman, R. J. and Koehler, A. B. (2006) Another look at measures of forecast accuracy. International Journal
 * of Forecasting 22, 679–688.
 *
 * @throws {RangeError} if `holdOut` is not a whole number above zero or leaves fewer than two values, the season is not
 * a whole number above zero, or a value is not finite
 * @example
 * scoreForecasts([10, 20, 30, 40, 50, 60, 70, 80])[0].method; // => "drift"
 */
export function scoreForecasts(values: readonly number[], options: ScoreOptions = {}): ForecastScore[] {
  const { season = 1, holdOut = Math.max(1, Math.floor(values.length / 4)) } = options;
  requireAllFinite("scoreForecasts", values);
  requireSeason("scoreForecasts", season);
  if (!(Number.isInteger(holdOut) && holdOut > 0 && values.length - holdOut >= 2)) {
    throw new RangeError(
      `scoreForecasts needs to hold out at least 1 of ${values.length} values and leave 2, not ${holdOut}.`,
    );
  }
  const before = values.slice(0, -holdOut);
  const after = values.slice(-holdOut);
  const change = mean(before.slice(1).map((value, index) => Math.abs(value - (before[index] ?? value))));
  const scores = Object.entries(forecastMethods).flatMap(([name, { seasonal, least, forecast }]): ForecastScore[] => {
    if (before.length < least(season) || (seasonal && season === 1)) return [];
    const { points } = forecast(before, season, holdOut);
    const errors = after.map((value, index) => value - (points[index] ?? 0));
    const meanAbsoluteError = mean(errors.map(Math.abs));
    return [
      {
        method: name as ForecastMethod,
        meanError: mean(errors),
        meanAbsoluteError,
        rootMeanSquaredError: Math.sqrt(mean(errors.map((error) => error * error))),
        meanAbsolutePercentageError: after.includes(0)
          ? null
          : 100 * mean(errors.map((error, index) => Math.abs(error / (after[index] ?? 1)))),
        scaledError: change === 0 ? null : meanAbsoluteError / change,
      },
    ];
  });
  return scores.sort((a, b) => a.meanAbsoluteError - b.meanAbsoluteError);
}
