import { type Day, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";

/** The files that give a date of birth beside the header: a care leaver may have no row in it. */
const otherFiles = ["OC3", "OC2"] as const;

/**
 * A child's date of birth, or `noDay` where the return does not say.
 *
 * @example
 * isoFromDay(birthOf(care, care.children.indexOf("K2232RSX"))); // => "1998-07-31"
 */
export function birthOf(care: Return, child: number): Day {
  return birthReader(care)(child);
}

/** Finds the dates of birth of many children. The other files are looked at only for those of whom the header has none. */
export function birthReader(care: Return): (child: number) => Day {
  const { firstRow, columns } = care.Header;
  const { DOB } = columns;
  return (child) => {
    const row = firstRow[child] ?? 0;
    const birth = row < (firstRow[child + 1] ?? 0) ? (DOB[row] ?? noDay) : noDay;
    return birth === noDay ? birthElsewhere(care, child) : birth;
  };
}

function birthElsewhere(care: Return, child: number): Day {
  for (const file of otherFiles) {
    const { firstRow, columns } = care[file];
    const row = firstRow[child] ?? 0;
    const birth = row < (firstRow[child + 1] ?? 0) ? (columns.DOB[row] ?? noDay) : noDay;
    if (birth !== noDay) return birth;
  }
  return noDay;
}
