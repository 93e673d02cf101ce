import { noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import type { Period } from "../return/reportingYear.ts";
import { codeTest } from "./codeTest.ts";
import type { LeaveOut } from "./LeftOut.ts";
import { shortBreaks, shortBreakTest } from "./shortBreakTest.ts";

/**
 * The episodes with which children left care in a period, in order of child and day: ended in it for a reason other
 * than X1, and not of a series of short breaks. A child who left twice has two.
 *
 * Source: DfE, Children looked after in England including adoptions, data guidance 2023.
 *
 * @param leaveOut hears of episodes that end in the period without ending care
 */
export function endsDuring(care: Return, { from, to }: Period, leaveOut?: LeaveOut): readonly number[] {
  const { rows, child, columns } = care.Episodes;
  const isShortBreak = shortBreakTest(care);
  const goesOn = codeTest(columns.REC, ["X1"]);
  const hasNoReason = codeTest(columns.REC, [""]);
  const ends: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    const ended = columns.DEC[row] ?? noDay;
    if (ended < from || ended > to || goesOn(row)) continue;
    if (!isShortBreak(row) && !hasNoReason(row)) ends.push(row);
    else {
      const reason = isShortBreak(row) ? shortBreaks : "the episode has no reason for ceasing";
      leaveOut?.({ child: child[row] ?? 0, file: "Episodes", row, reason });
    }
  }
  return ends;
}
