import { type Day, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import { shortBreakTest } from "./shortBreakTest.ts";

/**
 * The children looked after on a day, one row of the episodes each, in order of child: the episode began on or before
 * the day and has not ended by it, so that a child is in care on the day of coming in and no longer on the day of
 * going out. Series of short breaks (V3, V4) do not count. Where a faulty return has two episodes of a child open on
 * the day, the one that began later stands for the child; `overlappingEpisodes` reports them.
 *
 * Source: DfE, Children looked after in England including adoptions, data guidance 2023; that an episode which ends on
 * the day is not open on it is our reading.
 */
export function lookedAfterOn(care: Return, day: Day): Int32Array {
  const { firstRow, columns } = care.Episodes;
  const isShortBreak = shortBreakTest(care);
  const open: number[] = [];
  for (let child = 0; child < care.children.length; child += 1) {
    const first = firstRow[child] ?? 0;
    for (let row = (firstRow[child + 1] ?? 0) - 1; row >= first; row -= 1) {
      const began = columns.DECOM[row] ?? noDay;
      const ended = columns.DEC[row] ?? noDay;
      if (began === noDay || began > day || (ended !== noDay && ended <= day) || isShortBreak(row)) continue;
      open.push(row);
      break;
    }
  }
  return Int32Array.from(open);
}
