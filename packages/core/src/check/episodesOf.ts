import { shortBreakTest } from "../cohort/shortBreakTest.ts";
import { temporaryPlacementTest } from "../cohort/temporaryPlacementTest.ts";
import { type Day, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import { type RowsOf, rowsOf } from "./rowsOf.ts";

/** The episodes of a return, with what nearly every rule on them asks. */
export interface EpisodesOf extends RowsOf<"Episodes"> {
  readonly began: (row: number) => Day;
  readonly ended: (row: number) => Day;
  readonly isOpen: (row: number) => boolean;
  /** the episode of the same child before or after a row, or -1 */
  readonly before: (row: number) => number;
  readonly after: (row: number) => number;
  /** a test for episodes with which care ended: a reason is given, and it is not X1 */
  readonly endsCare: (row: number) => boolean;
  readonly isShortBreak: (row: number) => boolean;
  readonly isTemporary: (row: number) => boolean;
  /** the last episode of a child that is not of short breaks, or -1 */
  readonly lastOf: (child: number) => number;
}

/** Episodes, ready for rules. */
export function episodesOf(care: Return): EpisodesOf {
  const rows = rowsOf(care, "Episodes");
  const { child, first, end } = rows;
  const ended = rows.day("DEC");
  const goesOn = rows.is("REC", "X1", "");
  const isShortBreak = shortBreakTest(care);
  return {
    ...rows,
    began: rows.day("DECOM"),
    ended,
    isOpen: (row) => ended(row) === noDay,
    before: (row) => (row > 0 && child(row - 1) === child(row) ? row - 1 : -1),
    after: (row) => (child(row + 1) === child(row) ? row + 1 : -1),
    endsCare: (row) => !goesOn(row),
    isShortBreak,
    isTemporary: temporaryPlacementTest(care),
    lastOf: (c) => {
      for (let row = end(c) - 1; row >= first(c); row -= 1) if (!isShortBreak(row)) return row;
      return -1;
    },
  };
}
