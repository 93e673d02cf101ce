import { noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import { type Period, reportingYearOf, reportingYearPeriod } from "../return/reportingYear.ts";
import { latestDay } from "./latestDay.ts";
import { periodsOfCare } from "./periodsOfCare.ts";

/**
 * The days for which a return can say who was looked after. A year's return holds the episodes open at some time in the
 * year, so it answers for the eve of the reporting year in which the first child left care to the end of its last; before
 * that, those who had left are missing, and after it, those who have come.
 */
export function coveredDays(care: Return): Period {
  const latest = latestDay(care);
  const known = care.sourceYears.filter((year) => year !== undefined);
  const last = known.length > 0 ? Math.max(...known) : reportingYearOf(latest);
  const firstLeft = periodsOfCare(care).reduce(
    (first, { end }) => (end === noDay ? first : Math.min(first, end)),
    latest,
  );
  const first = Math.min(reportingYearOf(firstLeft), last);
  return { from: reportingYearPeriod(first).from - 1, to: reportingYearPeriod(last).to };
}
