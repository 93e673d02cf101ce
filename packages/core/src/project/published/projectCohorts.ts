import { type CountSeries, countsRunning } from "./countSeries.ts";
import { type Followed, follows, type PooledRegression, pooledRegression } from "./pooledRegression.ts";
import { reachAt } from "./reachAt.ts";

/** Those who will be 17 to 18 in the years after an origin, in one authority. */
export interface CohortOutlook {
  /** what is expected of each year */
  readonly expected: readonly number[];
  /**
   * How far the sum over some years may lie below what is expected (of a share under a half) or above it.
   *
   * @param from the first of the years, 0 being the one after the origin
   */
  readonly reachAt: (share: number, from: number, years: number) => number;
}

/** With fewer than this a regression is not to be trusted. */
const fewestPairs = 30;

/**
 * Makes the outlook on the care leavers of 17 to 18 of an authority. The count of the next year follows from that of the
 * last three years or, where it is known, from that of this year and the children looked after aged 16 and over, in
 * proportions that are the same for all authorities and are learnt from all years up to the origin.
 */
export function projectCohorts(
  aged17to18: CountSeries,
  lookedAfter16: CountSeries,
  origin: number,
): (area: string, years: number) => CohortOutlook {
  const byLastYears = (area: string, year: number) => countsRunning(aged17to18.get(area), year - 2, 3)?.toReversed();
  const byLookedAfter = (area: string, year: number) => {
    const counts = [lookedAfter16.get(area)?.get(year), aged17to18.get(area)?.get(year)];
    return counts.every((count) => count !== undefined) ? counts : undefined;
  };
  const usual = pooledRegression(followed(aged17to18, origin, byLastYears));
  const pairs = followed(aged17to18, origin, byLookedAfter);
  const nearest = pairs.length < fewestPairs ? undefined : pooledRegression(pairs);
  return (area, years) => {
    const counts = [...(byLastYears(area, origin) ?? [])];
    const known = byLookedAfter(area, origin);
    const first = nearest !== undefined && known !== undefined ? { by: nearest, from: known } : undefined;
    const expected = Array.from({ length: years }, (_, at) => {
      const next = at === 0 && first !== undefined ? follows(first.by, first.from) : follows(usual, counts.slice(0, 3));
      counts.unshift(next);
      return next;
    });
    const carried = carriedOn(usual, years);
    return {
      expected,
      reachAt: (share, from, length) => {
        const squares = expected.slice(0, from + length).map((count, year) => {
          const { errors } = year === 0 && first !== undefined ? first.by : usual;
          const until = from + length - year;
          const weight = carried.slice(Math.max(0, from - year), until).reduce((sum, part) => sum + part, 0);
          return (reachAt(errors, share) * weight) ** 2 * count;
        });
        return Math.sqrt(squares.reduce((sum, square) => sum + square, 0));
      },
    };
  };
}

function followed(
  counts: CountSeries,
  origin: number,
  fromOf: (area: string, year: number) => readonly number[] | undefined,
): readonly Followed[] {
  return [...counts].flatMap(([area, years]) =>
    [...years].flatMap(([year, to]): Followed[] => {
      const from = year <= origin ? fromOf(area, year - 1) : undefined;
      return from === undefined ? [] : [{ from, to }];
    }),
  );
}

/** What one more in a year adds to that year and to each year after it. */
function carriedOn({ coefficients }: PooledRegression, years: number): readonly number[] {
  const carried = [1];
  while (carried.length < years) {
    const next = coefficients.reduce((sum, part, lag) => sum + part * (carried.at(-1 - lag) ?? 0), 0);
    carried.push(next);
  }
  return carried;
}
