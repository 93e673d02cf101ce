import { type Day, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";

/** A child's date of birth in the header file, or `noDay` where the return does not say. */
export function birthOf(care: Return, child: number): Day {
  const { firstRow, columns } = care.Header;
  const row = firstRow[child] ?? 0;
  return row < (firstRow[child + 1] ?? 0) ? (columns.DOB[row] ?? noDay) : noDay;
}
