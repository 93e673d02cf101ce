import { addDays } from "../../return/addDays.ts";
import { type Day, noDay, openEnd, openStart } from "../../return/Day.ts";
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
    for (const column of days.values()) {
      for (let row = 0; row < rows; row++) {
        const day = column[row] ?? noDay;
        const ofReturn = times[returnOf[source[row] ?? 0] ?? 0];
        if (day !== noDay && ofReturn !== undefined) ofReturn[day - first] = (ofReturn[day - first] ?? 0) + 1;
      }
    }
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

/** The earliest and the latest day of all episodes; the latest before the earliest where none has a day. */
function daysBetween(episodes: readonly ConvertedRows[]): readonly [first: Day, last: Day] {
  let first = openEnd;
  let last = openStart;
  for (const { days, rows } of episodes) {
    for (const column of days.values()) {
      for (let row = 0; row < rows; row++) {
        const day = column[row] ?? noDay;
        if (day === noDay) continue;
        if (day < first) first = day;
        if (day > last) last = day;
      }
    }
  }
  return [first, last];
}
