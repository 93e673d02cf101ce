import { type Day, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";

/** The files that give a date of birth, the header before the others: a care leaver may have no row in it. */
const files = ["Header", "OC3", "OC2"] as const;

/**
 * A child's date of birth, or `noDay` where the return does not say.
 *
 * @example
 * isoFromDay(birthOf(care, care.children.indexOf("K2232RSX"))); // => "1998-07-31"
 */
export function birthOf(care: Return, child: number): Day {
  for (const file of files) {
    const { firstRow, columns } = care[file];
    const row = firstRow[child] ?? 0;
    const birth = row < (firstRow[child + 1] ?? 0) ? (columns.DOB[row] ?? noDay) : noDay;
    if (birth !== noDay) return birth;
  }
  return noDay;
}
