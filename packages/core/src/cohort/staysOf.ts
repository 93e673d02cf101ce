import { type Day, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import type { PeriodOfCare } from "./periodsOfCare.ts";

/** One episode of a period of care, from the day on which it begins to that on which the next one does. */
export interface Stay {
  readonly row: number;
  readonly start: Day;
  /** the day on which the next episode begins, or care ends; `noDay` while it lasts */
  readonly end: Day;
}

/** The episodes of a period of care, one after another without a gap, and without those that fill no day. */
export function staysOf(care: Return, { firstRow, lastRow }: PeriodOfCare): readonly Stay[] {
  const { DECOM, DEC } = care.Episodes.columns;
  const stays: Stay[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    const start = DECOM[row] ?? noDay;
    const end = (row < lastRow ? DECOM[row + 1] : DEC[row]) ?? noDay;
    if (end === noDay || end > start) stays.push({ row, start, end });
  }
  return stays;
}
