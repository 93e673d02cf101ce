import { noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import type { Period } from "../return/reportingYear.ts";
import { codeTest } from "./codeTest.ts";
import { continuesCareTest } from "./continuesCareTest.ts";
import type { LeaveOut } from "./LeftOut.ts";
import { shortBreaks, shortBreakTest } from "./shortBreakTest.ts";

/**
 * The episodes with which children came into care in a period, in order of child and day: coded as a start (RNE S),
 * and not of a series of short breaks. A child who came in twice has two.
 *
 * Source: DfE, Children looked after in England including adoptions, data guidance 2023.
 *
 * @param leaveOut hears of first episodes that begin in the period without counting
 */
export function startsDuring(care: Return, { from, to }: Period, leaveOut?: LeaveOut): readonly number[] {
  const { rows, child, columns } = care.Episodes;
  const isShortBreak = shortBreakTest(care);
  const isStart = codeTest(columns.RNE, ["S"]);
  const continuesCare = continuesCareTest(care);
  const starts: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    const began = columns.DECOM[row] ?? noDay;
    if (began < from || began > to) continue;
    if (isStart(row) && !isShortBreak(row)) starts.push(row);
    else if (leaveOut !== undefined) {
      const about = { child: child[row] ?? 0, file: "Episodes", row } as const;
      if (isShortBreak(row)) leaveOut({ ...about, reason: shortBreaks });
      else if (!continuesCare(row)) {
        leaveOut({ ...about, reason: "the first episode of the period of care is not coded as a start (RNE S)" });
      }
    }
  }
  return starts;
}
