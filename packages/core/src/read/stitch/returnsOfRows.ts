import { addDays } from "../../return/addDays.ts";
import { type Day, dayNumber, earlierDay, laterDay, noDay, openEnd, openStart } from "../../return/Day.ts";
import type { ConvertedRows } from "../convertRows.ts";
import type { RecognisedTable } from "../RecognisedTable.ts";
import { type DatedReturn, dateReturns } from "./dateReturns.ts";
import { returnsAmong } from "./returnsAmong.ts";

/** The returns that were read. */
export interface ReturnsOfRows {
  /** the latest last */
  readonly returns: readonly DatedReturn[];
  /** the place among them of the return that each source belongs to */
  readonly rankOf: readonly number[];
}

/**
 * Finds out which returns the tables are: from their names which belong together, from their episodes of what year
 * each is, and so which is later.
 */
export function returnsOfRows(tables: readonly RecognisedTable[], episodes: readonly ConvertedRows[]): ReturnsOfRows {
  const { returns, returnOf } = returnsAmong(tables);
  const [first, last] = daysBetween(episodes);
  const times = returns.map(() => new Uint32Array(Math.max(last - first + 1, 0)));
  for (const { days, rows, source } of episodes) {
    for (const column of days.values()) countDays(column.subarray(0, rows), source, returnOf, first, times);
  }
  const dated = dateReturns(
    returns,
    times.map(
      (ofReturn) => new Map([...ofReturn].flatMap((count, at) => (count > 0 ? [[addDays(first, at), count]] : []))),
    ),
  );
  return {
    returns: dated.toSorted((a, b) => a.rank - b.rank),
    rankOf: returnOf.map((at) => dated[at]?.rank ?? 0),
  };
}

/** Counts days in the times of the returns that their rows are of. The rows of a source stand together. */
function countDays(
  days: Int32Array,
  source: Uint16Array,
  returnOf: readonly number[],
  first: number,
  times: readonly Uint32Array[],
): void {
  for (let row = 0; row < days.length; ) {
    const from = source[row] ?? 0;
    const ofReturn = times[returnOf[from] ?? 0] ?? new Uint32Array();
    for (; row < days.length && source[row] === from; row++) {
      const day = days[row] ?? noDay;
      if (day !== noDay) ofReturn[day - first] = (ofReturn[day - first] ?? 0) + 1;
    }
  }
}

/** The earliest and the latest day of all episodes; the latest before the earliest where none has a day. */
function daysBetween(episodes: readonly ConvertedRows[]): readonly [first: Day, last: Day] {
  let first = openEnd;
  let last = openStart;
  for (const { days, rows } of episodes) {
    for (const column of days.values()) {
      const [earliest, latest] = ends(column.subarray(0, rows));
      if (earliest > latest) continue;
      first = earlierDay(dayNumber(earliest), first);
      last = laterDay(dayNumber(latest), last);
    }
  }
  return [first, last];
}

/** The least and the greatest of some days, as whole numbers throughout; the greatest below the least where there is none. */
function ends(days: Int32Array): readonly [earliest: number, latest: number] {
  let earliest = 2 ** 31 - 1;
  let latest: number = noDay;
  for (let row = 0; row < days.length; row++) {
    const day = days[row] ?? noDay;
    if (day === noDay) continue;
    if (day < earliest) earliest = day;
    if (day > latest) latest = day;
  }
  return [earliest, latest];
}
