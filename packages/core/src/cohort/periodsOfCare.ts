import { type Day, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import { continuesCareTest } from "./continuesCareTest.ts";
import { shortBreakTest } from "./shortBreakTest.ts";

/** A child's unbroken time in care: the episodes from `firstRow` to `lastRow`, both included. */
export interface PeriodOfCare {
  readonly child: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** the day on which the child came into care */
  readonly start: Day;
  /** the day on which the child left, on which the child is no longer in care; `noDay` while the period is open */
  readonly end: Day;
}

/**
 * Every period of care in the return, in order of child and start. Legal status and placement may change within a
 * period; a child who left and came back has two. Series of short breaks (V3, V4) are not periods of care.
 *
 * Source: DfE, SSDA903 code lists: a period starts with RNE S and ends with any reason but X1.
 */
export function periodsOfCare(care: Return): readonly PeriodOfCare[] {
  const { rows, child, columns } = care.Episodes;
  const continuesCare = continuesCareTest(care);
  const isShortBreak = shortBreakTest(care);
  const periods: PeriodOfCare[] = [];
  for (let row = 0; row < rows; ) {
    const firstRow = row;
    row += 1;
    if (isShortBreak(firstRow)) continue;
    while (row < rows && continuesCare(row)) row += 1;
    const lastRow = row - 1;
    periods.push({
      child: child[firstRow] ?? 0,
      firstRow,
      lastRow,
      start: columns.DECOM[firstRow] ?? noDay,
      end: columns.DEC[lastRow] ?? noDay,
    });
  }
  return periods;
}
