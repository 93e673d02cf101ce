import type { AreaYear } from "../backtest/AreaYear.ts";
import { knownIn } from "../backtest/knownIn.ts";

/** One count of every area by year. */
export type CountSeries = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** A count of every area by year, each year in its latest edition. */
export function countSeries<Counts>(
  history: readonly AreaYear<Counts>[],
  countOf: (counts: Counts) => number | undefined,
): CountSeries {
  const series = new Map<string, Map<number, number>>();
  for (const { area, year, counts } of knownIn(history, Number.POSITIVE_INFINITY)) {
    const count = countOf(counts);
    if (count === undefined) continue;
    const years = series.get(area) ?? new Map<number, number>();
    series.set(area, years.set(year, count));
  }
  return series;
}

/** The latest year in which any area has a count. */
export function lastYearOf(series: CountSeries): number {
  return Math.max(...[...series.values()].flatMap((years) => [...years.keys()]));
}

/** The counts of an area in consecutive years from `first` on; nothing where one of them is missing. */
export function countsRunning(
  years: ReadonlyMap<number, number> | undefined,
  first: number,
  length: number,
): readonly number[] | undefined {
  const counts = Array.from({ length }, (_, at) => years?.get(first + at));
  return counts.every((count) => count !== undefined) ? counts : undefined;
}
