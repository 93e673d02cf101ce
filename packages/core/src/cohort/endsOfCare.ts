import { noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import { codeTest } from "./codeTest.ts";
import { oncePerReturn } from "./oncePerReturn.ts";
import { shortBreakTest } from "./shortBreakTest.ts";

/**
 * The rows of every episode with which a child left care, in order of child and start: ended for a reason other than X1,
 * and not of a series of short breaks. They are a sixth of the episodes, so that a look at these alone tells of any period.
 */
export const endsOfCare: (care: Return) => Int32Array = oncePerReturn((care) => {
  const { rows, columns } = care.Episodes;
  const isShortBreak = shortBreakTest(care);
  const saysNothing = codeTest(columns.REC, ["", "X1"]);
  const ends = new Int32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row += 1) {
    if (columns.DEC[row] === noDay || saysNothing(row) || isShortBreak(row)) continue;
    ends[count] = row;
    count += 1;
  }
  return ends.slice(0, count);
});
