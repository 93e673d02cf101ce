import { type Day, noDay } from "../../return/Day.ts";
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
  const days = returns.map(() => new Map<Day, number>());
  for (const { days: columns, rows, source } of episodes) {
    for (const inColumn of columns.values()) {
      for (let row = 0; row < rows; row++) {
        const ofReturn = days[returnOf[source[row] ?? 0] ?? 0];
        const day = inColumn[row] ?? noDay;
        ofReturn?.set(day, (ofReturn.get(day) ?? 0) + 1);
      }
    }
  }
  const dated = dateReturns(returns, days);
  return {
    returns: dated.toSorted((a, b) => a.rank - b.rank),
    rankOf: returnOf.map((at) => dated[at]?.rank ?? 0),
  };
}
