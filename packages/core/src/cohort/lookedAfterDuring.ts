import { noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import type { Period } from "../return/reportingYear.ts";
import type { LeaveOut } from "./LeftOut.ts";
import { shortBreaks, shortBreakTest } from "./shortBreakTest.ts";

/**
 * The children looked after at any time in a period, the last episode of each that touches it, in order of child: begun
 * by the last day and not ended before the first. A child who left on the first day is counted, as among those who
 * ceased. Series of short breaks (V3, V4) do not count.
 *
 * Source: DfE, Children looked after in England including adoptions, data guidance 2023; that leaving on the first day
 * touches the period is our reading.
 *
 * @param leaveOut hears of short breaks that touch the period
 */
export function lookedAfterDuring(care: Return, { from, to }: Period, leaveOut?: LeaveOut): readonly number[] {
  const { rows, child, columns } = care.Episodes;
  const isShortBreak = shortBreakTest(care);
  const last: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    const began = columns.DECOM[row] ?? noDay;
    const ended = columns.DEC[row] ?? noDay;
    if (began === noDay || began > to || (ended !== noDay && ended < from)) continue;
    if (isShortBreak(row)) leaveOut?.({ child: child[row] ?? 0, file: "Episodes", row, reason: shortBreaks });
    else if (last.length > 0 && child[last.at(-1) ?? 0] === child[row]) last[last.length - 1] = row;
    else last.push(row);
  }
  return last;
}
