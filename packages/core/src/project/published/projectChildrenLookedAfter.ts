import { exp } from "../../stats/exp.ts";
import { log } from "../../stats/log.ts";
import type { AreaOutlook } from "../backtest/AreaOutlook.ts";
import type { AreaYear } from "../backtest/AreaYear.ts";
import { quantileOfSorted } from "../quantileOfSorted.ts";
import { type CountSeries, countSeries, lastYearOf } from "./countSeries.ts";
import type { LookedAfterCounts } from "./lookedAfterHistory.ts";
import { outlookAround } from "./outlookAround.ts";
import { requireHorizon } from "./requireHorizon.ts";

/** With fewer past errors than this the furthest in twenty cannot be told. */
const fewestErrors = 30;

/** Errors grow with an authority's size, faster than by chance alone (0.5) and slower than in proportion (1). */
const sizePower = 0.75;

/**
 * Children looked after on 31 March of the years to come, for every authority with a count in the latest year. Its own
 * growth hardly tells of its next year, so each is expected to go on with half the growth that all authorities together
 * had in the latest year: the (geometric) mean of the naive forecast and that of equal growth. Give the history of all
 * authorities, also for a question on one.
 *
 * Intervals hold as many outcomes as they say by the errors that the same projection made in the past, relative to size:
 * those of forecasts equally far ahead, or where the history is too short for them, of nearer ones, widened by the
 * square root of time.
 *
 * Sources: Bates, J. M. and Granger, C. W. J. (1969) The combination of forecasts. Operational Research Quarterly 20,
 * 451–468, for the mean of two; Lei, J. and others (2018) Distribution-free predictive inference for regression. Journal
 * of the American Statistical Association 113, 1094–1111, for intervals from errors on held-out cases.
 *
 * @throws {RangeError} if the horizon is not a whole number above zero, or the history has fewer than 30 pairs of counts
 * of one authority in two years running
 * @example
 * projectChildrenLookedAfter(Array.from({ length: 90 }, (_, at) => ({ area: `${at % 30}`, year: 2023 + Math.floor(at / 30), published: 2023 + Math.floor(at / 30), counts: { lookedAfter: [100, 100, 121][Math.floor(at / 30)] } })), { horizon: 1 })[0].expected; // => 133.1
 */
export function projectChildrenLookedAfter(
  history: readonly AreaYear<LookedAfterCounts>[],
  { horizon }: { readonly horizon: number },
): readonly AreaOutlook[] {
  requireHorizon("projectChildrenLookedAfter", horizon);
  const series = countSeries(history, ({ lookedAfter }) => lookedAfter);
  const origin = lastYearOf(series);
  return Array.from({ length: horizon }, (_, at) => at + 1).flatMap((ahead) => {
    const { errors, scale } = errorsAhead(series, origin, ahead);
    return [...pointsFrom(series, origin, ahead)].map(([area, expected]): AreaOutlook => {
      const outlook = outlookAround(expected, (share) => {
        const reach = quantileOfSorted(errors, Math.abs(2 * share - 1)) * scale * expected ** sizePower;
        return share < 0.5 ? -reach : reach;
      });
      return { area, year: origin + ahead, ...outlook };
    });
  });
}

/** What is expected of each authority so many years after an origin, from counts up to the origin alone. */
function pointsFrom(series: CountSeries, origin: number, ahead: number): ReadonlyMap<string, number> {
  const growth = exp((ahead / 2) * growthTo(series, origin));
  return new Map(
    [...series].flatMap(([area, years]): [string, number][] => {
      const count = years.get(origin);
      return count === undefined ? [] : [[area, count * growth]];
    }),
  );
}

/** The growth of all authorities together in the year to an origin, as a logarithm; 0 where no earlier count is known. */
function growthTo(series: CountSeries, origin: number): number {
  let before = 0;
  let after = 0;
  for (const years of series.values()) {
    const [earlier, later] = [years.get(origin - 1), years.get(origin)];
    if (earlier === undefined || later === undefined) continue;
    before += earlier;
    after += later;
  }
  return before > 0 && after > 0 ? log(after / before) : 0;
}

/** Past errors relative to size, without their signs and in rising order, and what to widen them by. */
function errorsAhead(
  series: CountSeries,
  origin: number,
  ahead: number,
): { readonly errors: readonly number[]; readonly scale: number } {
  for (let nearer = ahead; nearer > 0; nearer -= 1) {
    const errors = pastErrors(series, origin, nearer);
    if (errors.length >= fewestErrors) return { errors, scale: Math.sqrt(ahead / nearer) };
  }
  throw new RangeError(
    `projectChildrenLookedAfter needs ${fewestErrors} pairs of counts in two years running to learn how far it errs; give it the counts of all authorities.`,
  );
}

function pastErrors(series: CountSeries, origin: number, ahead: number): readonly number[] {
  const first = Math.min(...[...series.values()].flatMap((years) => [...years.keys()]));
  const errors: number[] = [];
  for (let from = first + 1; from + ahead <= origin; from += 1) {
    for (const [area, expected] of pointsFrom(series, from, ahead)) {
      const came = series.get(area)?.get(from + ahead);
      if (came !== undefined && expected > 0) errors.push(Math.abs(came - expected) / expected ** sizePower);
    }
  }
  return errors.sort((a, b) => a - b);
}
