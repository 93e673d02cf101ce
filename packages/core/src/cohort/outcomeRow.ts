import type { Day } from "../return/Day.ts";
import type { FileName } from "../return/fileLayouts.ts";
import type { Return } from "../return/Return.ts";
import { reportingYearOf } from "../return/reportingYear.ts";
import { oncePerReturn } from "./oncePerReturn.ts";

/**
 * The reporting year whose return speaks of a day: that of the day, or the last that was read where the day is later,
 * since a return of children who neither came nor moved seems older than it is.
 */
function yearOf(care: Return, day: Day): number {
  return Math.min(reportingYearOf(day), latestYear(care));
}

/** Later than every other where no source has a year. */
const latestYear: (care: Return) => number = oncePerReturn((care) => {
  const years = care.sourceYears.filter((year) => year !== undefined);
  return years.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...years);
});

const rowsOfYear: (care: Return, file: FileName, year: number) => Int32Array = oncePerReturn(
  (care: Return, file: FileName, year: number) => {
    const { rows, child, source } = care[file];
    const found = new Int32Array(care.children.length).fill(-1);
    for (let row = 0; row < rows; row += 1) {
      if ((care.sourceYears[source[row] ?? 0] ?? year) === year) found[child[row] ?? 0] = row;
    }
    return found;
  },
);

/** Finds a child's row in a file that describes a year, of the return of the day's reporting year; undefined where there is none. */
export function outcomeRow(care: Return, file: "OC2" | "OC3", day: Day): (child: number) => number | undefined {
  const rows = rowsOfYear(care, file, yearOf(care, day));
  return (child) => {
    const row = rows[child] ?? -1;
    return row < 0 ? undefined : row;
  };
}

/** How many children have a row in a file of the return of the day's reporting year; none where that file was not read. */
export function childrenWithRow(care: Return, file: FileName, day: Day): number {
  return childrenOfYear(care, file, yearOf(care, day));
}

const childrenOfYear: (care: Return, file: FileName, year: number) => number = oncePerReturn(
  (care: Return, file: FileName, year: number) =>
    rowsOfYear(care, file, year).reduce((count, row) => count + Number(row >= 0), 0),
);
