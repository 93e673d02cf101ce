import type { Day } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import { reportingYearOf } from "../return/reportingYear.ts";
import { oncePerReturn } from "./oncePerReturn.ts";

const rowsByYear: (care: Return, year: number) => Int32Array = oncePerReturn((care, latest: number) => {
  const { rows, child, source } = care.OC3;
  const found = new Int32Array(care.children.length).fill(-1);
  const years = new Int32Array(care.children.length);
  for (let row = 0; row < rows; row += 1) {
    const index = child[row] ?? 0;
    const year = care.sourceYears[source[row] ?? 0] ?? latest;
    if (year > latest || year < (years[index] ?? 0)) continue;
    found[index] = row;
    years[index] = year;
  }
  return found;
});

/** A care leaver's row in OC3 as last reported by the reporting year of a day; undefined for whoever never was. */
export function lastReported(care: Return, child: number, day: Day): number | undefined {
  const row = rowsByYear(care, reportingYearOf(day))[child] ?? -1;
  return row < 0 ? undefined : row;
}
