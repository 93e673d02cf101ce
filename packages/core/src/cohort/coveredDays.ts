import { codeSets } from "../return/codeSets.ts";
import { noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import { type Period, reportingYearOf, reportingYearPeriod } from "../return/reportingYear.ts";
import { codeTest } from "./codeTest.ts";
import { latestDay } from "./latestDay.ts";
import { oncePerReturn } from "./oncePerReturn.ts";
import { periodsOfCare } from "./periodsOfCare.ts";

/** The days for which a return can say who was looked after. */
export interface CoveredDays extends Period {
  /** whether there are dates enough to tell these days by */
  readonly isSure: boolean;
}

/**
 * The days for which a return can say who was looked after. A year's return holds the episodes open at some time in the
 * year, so it answers for the eve of the reporting year in which the first child left care to the end of its last; before
 * that, those who had left are missing, and after it, those who have come. A return without an episode is of an authority
 * without a child in care, on whatever day it is asked about.
 *
 * A few children may come, move and leave in one year and not in the next, so a return of fewer than twenty dates does
 * not tell for sure.
 */
export const coveredDays: (care: Return) => CoveredDays = oncePerReturn((care) => {
  const latest = latestDay(care);
  if (latest === noDay) return { from: -Infinity, to: Infinity, isSure: true };
  const known = care.sourceYears.filter((year) => year !== undefined);
  const last = known.length > 0 ? Math.max(...known) : reportingYearOf(latest);
  const isLeaving = codeTest(care.Episodes.columns.REC, leavingCodes);
  const firstLeft = periodsOfCare(care).reduce(
    (first, { end, lastRow }) => (end !== noDay && isLeaving(lastRow) ? Math.min(first, end) : first),
    latest,
  );
  const first = Math.min(reportingYearOf(firstLeft), last);
  return {
    from: reportingYearPeriod(first).from - 1,
    to: reportingYearPeriod(last).to,
    isSure: countDates(care) >= fewestDates,
  };
});

const fewestDates = 20;

/** The reasons for which care ends, without that for which an episode ends and care goes on (X1). */
const leavingCodes: readonly string[] = codeSets.REC.filter((code) => code !== "X1");

/** On how many days episodes begin or end, each counted as often as that happens. */
function countDates({ Episodes: { columns } }: Return): number {
  return [columns.DECOM, columns.DEC].reduce((sum, days) => sum + days.filter((day) => day !== noDay).length, 0);
}
