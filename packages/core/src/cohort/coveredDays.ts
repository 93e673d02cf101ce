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
  /** whether enough episodes ended to tell these days by */
  readonly isSure: boolean;
}

/**
 * The days for which a return can say who was looked after. A year's return holds the episodes open at some time in the
 * year, so it answers for the eve of the reporting year in which the first child left care to the end of its last; before
 * that, those who had left are missing, and after it, those who have come. A return without an episode is of an authority
 * without a child in care, on whatever day it is asked about.
 *
 * Those in care stay in it until somebody says otherwise, and a few may all stay over a year: a return in which fewer than
 * ten episodes ended does not tell these days for sure.
 */
export const coveredDays: (care: Return) => CoveredDays = oncePerReturn((care) => {
  const latest = latestDay(care);
  const ended = care.Episodes.columns.DEC.filter((day) => day !== noDay);
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
    isSure: ended.length >= fewestEnded,
  };
});

const fewestEnded = 10;

/** The reasons for which care ends, without that for which an episode ends and care goes on (X1). */
const leavingCodes: readonly string[] = codeSets.REC.filter((code) => code !== "X1");
