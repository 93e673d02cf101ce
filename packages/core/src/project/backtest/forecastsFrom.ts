import type { AreaOutlook } from "./AreaOutlook.ts";
import type { AreaYear } from "./AreaYear.ts";
import { knownIn } from "./knownIn.ts";
import type { ScoredForecast } from "./ScoredForecast.ts";

/** Makes of what is known, at the latest of some year, the outlook on each area up to so many years after it. */
export type Projection<Counts> = (known: readonly AreaYear<Counts>[], horizon: number) => readonly AreaOutlook[];

/** The forecasts from one release that can be scored, and for each horizon how many the projection left out. */
export interface ForecastsFrom {
  readonly forecasts: readonly ScoredForecast[];
  readonly leftOut: ReadonlyMap<number, number>;
}

/**
 * Forecasts from the release of one year, beside the counts that came. The projection sees what that release and earlier
 * ones printed and nothing else; the counts that came are looked up afterwards.
 *
 * @throws {RangeError} if the projection gives a number that is not finite, or limits out of order
 */
export function forecastsFrom<Counts>(
  history: readonly AreaYear<Counts>[],
  projection: Projection<Counts>,
  outcome: (counts: Counts) => number | undefined,
  origin: number,
  horizons: readonly number[],
): ForecastsFrom {
  const known = knownIn(history, origin);
  const outlooks = projection(structuredClone(known), Math.max(...horizons));
  outlooks.forEach(requireInOrder);
  const last = countsIn(known, origin, outcome);
  const latest = knownIn(history, Number.POSITIVE_INFINITY);
  const forecasts: ScoredForecast[] = [];
  const leftOut = new Map<number, number>();
  for (const horizon of horizons) {
    const year = origin + horizon;
    const came = countsIn(latest, year, outcome);
    const scored = outlooks.flatMap((outlook): ScoredForecast[] => {
      const naive = last.get(outlook.area);
      const actual = came.get(outlook.area);
      if (outlook.year !== year || naive === undefined || actual === undefined) return [];
      return [{ ...outlook, origin, horizon, naive, actual }];
    });
    const possible = [...last.keys()].filter((area) => came.has(area)).length;
    forecasts.push(...scored);
    leftOut.set(horizon, possible - scored.length);
  }
  return { forecasts, leftOut };
}

function countsIn<Counts>(
  rows: readonly AreaYear<Counts>[],
  year: number,
  outcome: (counts: Counts) => number | undefined,
): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap((row): [string, number][] => {
      const count = row.year === year ? outcome(row.counts) : undefined;
      return count === undefined ? [] : [[row.area, count]];
    }),
  );
}

function requireInOrder({ area, year, expected, lower80, upper80, lower95, upper95 }: AreaOutlook): void {
  const limits = [lower95, lower80, upper80, upper95];
  const inOrder = limits.every((limit, at) => limit >= (limits[at - 1] ?? Number.NEGATIVE_INFINITY));
  if (inOrder && [expected, ...limits].every(Number.isFinite)) return;
  throw new RangeError(
    `backtest needs a projection of finite numbers with limits in order, not ${expected} (${limits.join(", ")}) for ${year} (area ${area}).`,
  );
}
