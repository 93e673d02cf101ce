import { type Day, type DayColumn, dayColumn, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import { oncePerReturn } from "./oncePerReturn.ts";

/** The files that give a date of birth, the header before the others: a care leaver may have no row in it. */
const files = ["Header", "OC3", "OC2"] as const;

/**
 * A child's date of birth, or `noDay` where the return does not say.
 *
 * @example
 * isoFromDay(birthOf(care, care.children.indexOf("K2232RSX"))); // => "1998-07-31"
 */
export function birthOf(care: Return, child: number): Day {
  return birthsOf(care)[child] ?? noDay;
}

/** The dates of birth of all children, by their place, for who asks for those of many. */
export const birthsOf: (care: Return) => DayColumn = oncePerReturn((care) => {
  const births = dayColumn(care.children.length).fill(noDay);
  for (const file of files) {
    const { firstRow, columns } = care[file];
    for (let child = 0; child < births.length; child += 1) {
      const row = firstRow[child] ?? 0;
      if (births[child] === noDay && row < (firstRow[child + 1] ?? 0)) births[child] = columns.DOB[row] ?? noDay;
    }
  }
  return births;
});
