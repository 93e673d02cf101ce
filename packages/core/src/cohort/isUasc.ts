import { type Day, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";

/**
 * Whether a child is unaccompanied and asylum-seeking on a day: a row in the UASC file whose date of ceasing (DUC) is
 * blank or later than the day.
 *
 * Source: DfE, SSDA903 return, UASC file. Whether the published count takes status on the day or at any time in the
 * year is not settled; this is status on the day.
 *
 * @param child place of the child in `Return.children`
 * @example
 * // DUC is 31 July 2016
 * const child = care.children.indexOf("K2232RSX");
 * ["2016-07-30", "2016-07-31"].map((day) => isUasc(care, child, dayFromIso(day))); // => [true, false]
 */
export function isUasc(care: Return, child: number, day: Day): boolean {
  const { firstRow, columns } = care.UASC;
  for (let row = firstRow[child] ?? 0; row < (firstRow[child + 1] ?? 0); row += 1) {
    const ceased = columns.DUC[row] ?? noDay;
    if (ceased === noDay || ceased > day) return true;
  }
  return false;
}
