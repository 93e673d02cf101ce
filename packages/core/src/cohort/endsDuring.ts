import { noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import type { Period } from "../return/reportingYear.ts";
import { codeTest } from "./codeTest.ts";
import { endsOfCare } from "./endsOfCare.ts";
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
export function endsDuring(care: Return, period: Period, leaveOut?: LeaveOut): readonly number[] {
  if (leaveOut !== undefined) tellLeftOut(care, period, leaveOut);
  const { DEC } = care.Episodes.columns;
  const ends: number[] = [];
  for (const row of endsOfCare(care)) {
    const ended = DEC[row] ?? noDay;
    if (ended >= period.from && ended <= period.to) ends.push(row);
  }
  return ends;
}

function tellLeftOut(care: Return, { from, to }: Period, leaveOut: LeaveOut): void {
  const { rows, child, columns } = care.Episodes;
  const isShortBreak = shortBreakTest(care);
  const goesOn = codeTest(columns.REC, ["X1"]);
  const hasNoReason = codeTest(columns.REC, [""]);
  for (let row = 0; row < rows; row += 1) {
    const ended = columns.DEC[row] ?? noDay;
    if (ended < from || ended > to || goesOn(row) || !(isShortBreak(row) || hasNoReason(row))) continue;
    const reason = isShortBreak(row) ? shortBreaks : "the episode has no reason for ceasing";
    leaveOut({ child: child[row] ?? 0, file: "Episodes", row, reason });
  }
}
