import { type Day, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import { type Period, reportingYearOf, reportingYearPeriod } from "../return/reportingYear.ts";
import { latestDay } from "./latestDay.ts";
import { oncePerReturn } from "./oncePerReturn.ts";
import { periodsOfCare } from "./periodsOfCare.ts";

/** Fewer than one in so many of the leavers of the year that has most are strays, and no sign that a year was read. */
const leaversOfAYear = 10;

/**
 * The days for which a return can say who was looked after. A year's return holds the episodes open at some time in the
 * year, so it answers for the eve of the first year that was read to the end of its last; before that, those who had
 * left are missing, and after it, those who have come. A year was read where it is that of a return, or where children
 * left care for good in it, whom no later return would hold: earlier periods of care of children who came back tell
 * nothing; a return without a date and a year answers for no day (`noDay`). Where the return of a year between was not read, the return answers from the year after it on.
 */
export const coveredDays: (care: Return) => Period = oncePerReturn((care) => {
  const read = new Set(care.sourceYears.filter((year) => year !== undefined));
  const latest = latestDay(care);
  if (read.size === 0 && latest === noDay) return { from: noDay, to: noDay };
  const last = read.size > 0 ? Math.max(...read) : reportingYearOf(latest);
  const leavers = leaversByYear(care);
  const most = Math.max(0, ...leavers.values());
  const told = [...leavers].flatMap(([year, count]) => (count * leaversOfAYear >= most && year <= last ? [year] : []));
  const earliest = Math.min(last, ...read, ...told);
  let first = last;
  while (first > earliest && !isBetweenReturns(first - 1, read, told)) first -= 1;
  return { from: reportingYearPeriod(first).from - 1, to: reportingYearPeriod(last).to };
});

/** How many children left care for good in each reporting year, as far as the return knows. */
function leaversByYear(care: Return): ReadonlyMap<number, number> {
  const lastEnd = new Map<number, Day>();
  for (const { child, end } of periodsOfCare(care)) lastEnd.set(child, end);
  const counts = new Map<number, number>();
  for (const end of lastEnd.values()) {
    if (end === noDay) continue;
    const year = reportingYearOf(end);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}

/** Whether a year has returns before and after it that were read, and none of its own. */
function isBetweenReturns(year: number, read: ReadonlySet<number>, told: readonly number[]): boolean {
  return read.size > 1 && year > Math.min(...read) && !read.has(year) && !told.includes(year);
}
