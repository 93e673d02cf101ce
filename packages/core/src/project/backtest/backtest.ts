import { requireConfidence } from "../../stats/require.ts";
import type { AreaYear } from "./AreaYear.ts";
import type { BacktestScore } from "./BacktestScore.ts";
import { type ForecastsFrom, forecastsFrom, type Projection } from "./forecastsFrom.ts";
import type { Resampling } from "./ratioToNaive.ts";
import type { ScoredForecast } from "./ScoredForecast.ts";
import { scoreOf } from "./scoreOf.ts";

/** `confidence`, `resamples` and `seed` are for the intervals about the scores. */
export interface BacktestOptions<Counts> extends Resampling {
  /** the count that is projected; nothing where a row does not have it */
  readonly outcome: (counts: Counts) => number | undefined;
  /** the years from whose releases forecasts are made */
  readonly origins: readonly number[];
  /** how many years ahead */
  readonly horizons: readonly number[];
}

export interface Backtest {
  /** one score for each horizon, over all origins */
  readonly byHorizon: readonly BacktestScore[];
  /** one for each origin and horizon of which the outcome is known */
  readonly byOrigin: readonly (BacktestScore & { readonly origin: number })[];
  readonly forecasts: readonly ScoredForecast[];
}

/**
 * Puts a projection back to earlier years and holds it against what came and against the naive forecast, which is that
 * every count stays as it was last printed. For each origin the history is cut before the projection gets it: it is
 * handed a copy of what had been printed by the release of that year, in the editions of that time. So it cannot peek,
 * and what is scored is the very projection that serves for the years to come.
 *
 * What came is the latest edition of each count. An area is scored where its last count and the one that came are
 * known; how many of those the projection left out is in the score. The interval of a coverage (Wilson) takes outcomes
 * as independent, but those of one year go together: it is the least there is.
 *
 * Source: Tashman, L. J. (2000) Out-of-sample tests of forecasting accuracy: an analysis and review. International
 * Journal of Forecasting 16, 437–450.
 *
 * @throws {RangeError} if there is no forecast to score at a horizon, an origin is not a whole number or a horizon or the
 * number of resamples not one above zero, the confidence is not between 0 and 1, the history has counts printed before
 * their year or twice in one release, or the projection gives numbers that are not finite or limits out of order
 * @example
 * backtest([100, 110, 130].map((children, at) => ({ area: "823", year: 2023 + at, published: 2023 + at, counts: { children } })), (known) => known.slice(-1).map(({ area, year, counts }) => ({ area, year: year + 1, expected: counts.children + 10, lower80: 90, upper80: 125, lower95: 80, upper95: 140 })), { outcome: (counts) => counts.children, origins: [2023, 2024], horizons: [1] }).byHorizon[0].ratio.value; // => 0.333333333…
 */
export function backtest<Counts>(
  history: readonly AreaYear<Counts>[],
  projection: Projection<Counts>,
  options: BacktestOptions<Counts>,
): Backtest {
  const { outcome, origins, horizons, confidence = 0.95, resamples = 1 } = options;
  requireConfidence("backtest", confidence);
  requireWhole("an origin", origins, Number.NEGATIVE_INFINITY);
  requireWhole("a horizon", horizons, 1);
  requireWhole("a number of resamples", [resamples], 1);
  // in order of time, so that a projection that remembers what it was given remembers the past alone
  const inOrder = [...new Set(origins)].sort((a, b) => a - b);
  const runs = inOrder.map((origin) => ({
    origin,
    ...forecastsFrom(history, projection, outcome, origin, horizons),
  }));
  const score = (horizon: number, some: readonly ForecastsFrom[]): BacktestScore | undefined => {
    const forecasts = some.flatMap((run) => run.forecasts.filter((forecast) => forecast.horizon === horizon));
    const leftOut = some.reduce((sum, run) => sum + (run.leftOut.get(horizon) ?? 0), 0);
    return forecasts.length === 0 ? undefined : scoreOf(horizon, forecasts, leftOut, options);
  };
  return {
    byHorizon: horizons.map((horizon) => {
      const found = score(horizon, runs);
      if (found === undefined) throw new RangeError(`backtest has no forecast ${horizon} years ahead to score.`);
      return found;
    }),
    byOrigin: runs.flatMap((run) =>
      horizons.flatMap((horizon) => {
        const found = score(horizon, [run]);
        return found === undefined ? [] : [{ origin: run.origin, ...found }];
      }),
    ),
    forecasts: runs.flatMap(({ forecasts }) => forecasts),
  };
}

function requireWhole(what: string, values: readonly number[], least: number): void {
  const odd = values.find((value) => !(Number.isInteger(value) && value >= least));
  if (odd !== undefined) throw new RangeError(`backtest needs ${what} that is a whole number, not ${odd}.`);
  if (values.length === 0) throw new RangeError(`backtest needs ${what}.`);
}
