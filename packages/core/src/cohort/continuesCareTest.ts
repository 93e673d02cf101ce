import { noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import { codeTest } from "./codeTest.ts";
import { shortBreakTest } from "./shortBreakTest.ts";

/**
 * A test for episodes that carry on the period of care of the row before them: the same child, the earlier episode
 * ended for reason X1 (or bears no reason), on the day on which the later begins or after, and the later is not itself
 * coded as a start (RNE S). A series of short breaks neither carries on a period of care nor is carried on by one.
 *
 * Source: DfE, SSDA903 code lists (RNE, REC).
 */
export function continuesCareTest(care: Return): (row: number) => boolean {
  const { child, columns } = care.Episodes;
  const { DEC, DECOM } = columns;
  const isShortBreak = shortBreakTest(care);
  const isStart = codeTest(columns.RNE, ["S"]);
  const careGoesOn = codeTest(columns.REC, ["X1", ""]);
  return (row) => {
    const earlier = row - 1;
    if (row <= 0 || child[row] !== child[earlier] || isShortBreak(row) || isShortBreak(earlier)) return false;
    const ended = DEC[earlier] ?? noDay;
    return !isStart(row) && careGoesOn(earlier) && ended !== noDay && ended >= (DECOM[row] ?? noDay);
  };
}
