import type { AreaYear, Projection } from "@lac-analytics/core/project";
import { leastSquares } from "../../../../packages/core/src/stats/leastSquares.ts";

/** What is published of an authority in a year and might tell of its next ones. */
export interface Counts {
  readonly lookedAfter?: number;
  readonly rate?: number;
  readonly uasc?: number;
  readonly protection?: number;
  readonly applications?: number;
  readonly starts?: number;
  readonly ceases?: number;
}

export type Known = ReadonlyMap<string, ReadonlyMap<number, Counts>>;

/** What a signal says of the authorities at an origin; nought of one of which it is not known. */
export type Signal = (known: Known, year: number) => (area: string) => number;

export const numberOf = (known: Known, area: string, year: number): number =>
  known.get(area)?.get(year)?.lookedAfter ?? 0;

export function growthOf(known: Known, areas: Iterable<string>, year: number): number {
  let [before, after] = [0, 0];
  for (const area of areas) {
    const [earlier, later] = [numberOf(known, area, year - 1), numberOf(known, area, year)];
    if (earlier === 0 || later === 0) continue;
    before += earlier;
    after += later;
  }
  return before === 0 ? 0 : Math.log(after / before);
}

export const ownGrowth =
  (ago: number): Signal =>
  (known, year) => {
    const all = growthOf(known, known.keys(), year - ago);
    return (area) => {
      const own = growthOf(known, [area], year - ago);
      return own === 0 ? 0 : own - all;
    };
  };

/** A count for each child looked after, less what it is on average of authorities. */
export const perChild =
  (name: Exclude<keyof Counts, "lookedAfter" | "rate">): Signal =>
  (known, year) => {
    const of = new Map(
      [...known].flatMap(([area, years]): [string, number][] => {
        const { lookedAfter = 0, [name]: count } = years.get(year) ?? {};
        return count === undefined || lookedAfter === 0 ? [] : [[area, count / lookedAfter]];
      }),
    );
    const mean = [...of.values()].reduce((sum, each) => sum + each, 0) / of.size;
    return (area) => (of.get(area) ?? mean) - (of.size === 0 ? 0 : mean) || 0;
  };

/** Children looked after for every child who lives there, beside the middle authority's. */
export const rate: Signal = (known, year) => {
  const all = [...known.values()].flatMap((years) => years.get(year)?.rate ?? []).sort((a, b) => a - b);
  const middle = all[Math.floor(all.length / 2)];
  return (area) => {
    const own = known.get(area)?.get(year)?.rate;
    return own === undefined || middle === undefined ? 0 : Math.log(own / middle);
  };
};

/** Unaccompanied children for every thousand children who live there. */
export const uasc: Signal = (known, year) => (area) => {
  const { lookedAfter = 0, rate: per10k, uasc: count } = known.get(area)?.get(year) ?? {};
  return count === undefined || per10k === undefined || lookedAfter === 0 ? 0 : (count / lookedAfter) * (per10k / 10);
};

export function knownFrom(history: readonly AreaYear<Counts>[]): Known {
  const known = new Map<string, Map<number, Counts>>();
  for (const { area, year, counts } of history) {
    const years = known.get(area) ?? new Map<number, Counts>();
    known.set(area, years.set(year, counts));
  }
  return known;
}

/** Least absolute errors, by least squares weighed anew: what is scored is absolute error. */
function leastAbsolute(columns: readonly (readonly number[])[], values: readonly number[], sizes: readonly number[]) {
  let coefficients: readonly number[] = columns.map(() => 0);
  for (let round = 0; round < 25; round += 1) {
    const roots = values.map((value, at) => {
      const fitted = columns.reduce((sum, column, place) => sum + (column[at] ?? 0) * (coefficients[place] ?? 0), 0);
      return Math.sqrt((sizes[at] ?? 0) / Math.max(0.01, Math.abs(value - fitted)));
    });
    const weighed = (column: readonly number[]) => column.map((value, at) => value * (roots[at] ?? 0));
    coefficients = leastSquares(columns.map(weighed), weighed(values));
  }
  return coefficients;
}

/**
 * Goes on with part of the national growth, and with what signals told of growth beyond it in the years before: a
 * regression for each group of signals, over all authorities, of which the mean is taken.
 */
export function tried(signalGroups: readonly (readonly Signal[])[], { national = 0.5 } = {}): Projection<Counts> {
  return (history, horizon) => {
    const known = knownFrom(history);
    const origin = Math.max(...history.map(({ year }) => year));
    const growth = (year: number): number => growthOf(known, known.keys(), year);
    return Array.from({ length: horizon }, (_, at) => at + 1).flatMap((ahead) => {
      const models = signalGroups.map((signals) => {
        const toldIn = (year: number) => signals.map((signal) => signal(known, year));
        const years = Array.from({ length: 10 }, (_, at) => 2017 + at).filter((year) => year < origin);
        const tables = new Map(years.map((year) => [year, { told: toldIn(year), growth: growth(year) }]));
        const now = toldIn(origin);
        for (let nearer = ahead; nearer > 0; nearer -= 1) {
          const pairs = [...tables].flatMap(([year, { told, growth: ofYear }]) =>
            [...known.keys()].flatMap((area) => {
              const [from, to] = [numberOf(known, area, year), numberOf(known, area, year + nearer)];
              const beyond = Math.log(to / from) - national * nearer * ofYear;
              return from <= 20 || to === 0 ? [] : [{ from, beyond, told: told.map((signal) => signal(area)) }];
            }),
          );
          if (pairs.length < 100) continue;
          const columns = signals.map((_, place) => pairs.map(({ told }) => told[place] ?? 0));
          const fitted = leastAbsolute(
            columns,
            pairs.map(({ beyond }) => beyond),
            pairs.map(({ from }) => from),
          );
          return { now, coefficients: fitted.map((each) => (each * ahead) / nearer) };
        }
        return { now, coefficients: [] };
      });
      return [...known.keys()].flatMap((area) => {
        const count = known.get(area)?.get(origin)?.lookedAfter;
        if (count === undefined) return [];
        const beyond = models.map(({ now, coefficients }) =>
          coefficients.reduce((sum, each, place) => sum + each * (now[place]?.(area) ?? 0), 0),
        );
        const mean = beyond.length === 0 ? 0 : beyond.reduce((sum, each) => sum + each, 0) / beyond.length;
        const expected = count * Math.exp(national * ahead * growth(origin) + (count <= 20 ? 0 : mean));
        const limits = { lower80: expected, upper80: expected, lower95: expected, upper95: expected };
        return [{ area, year: origin + ahead, expected, ...limits }];
      });
    });
  };
}
