import { codeSets } from "../return/codeSets.ts";
import { type DayColumn, noDay, openEnd, openStart } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import { type Period, reportingYearOf, reportingYearPeriod } from "../return/reportingYear.ts";
import { codeTest } from "./codeTest.ts";
import { latestDay } from "./latestDay.ts";
import { oncePerReturn } from "./oncePerReturn.ts";
import { shortBreakTest } from "./shortBreakTest.ts";

/** The days for which a return can say who was looked after, and where. */
export interface CoveredDays extends Period {
  /** whether enough episodes ended to tell these days by */
  readonly isSure: boolean;
}

/** Fewer than one in so many of the leavers of the year that has most are strays, and no sign that a year was read. */
const leaversOfAYear = 10;

const fewestEnded = 10;

/**
 * The days for which a return can say who was looked after, and where. A year's return holds the episodes open at some
 * time in the year, so it answers for the first day of the first year that was read to the end of its last. Before that,
 * those who had left are missing, on the eve already the episodes that ended with it, whose children may have been
 * somewhere else; after it, those who have come. A year was read where it is that of a return, or where children
 * left care for good in it, whom no later return would hold: earlier periods of care of children who came back tell
 * nothing. Where the return of a year between was not read, the return answers from the year after it on. A return
 * without an episode is of an authority without a child in care, on whatever day it is asked about.
 *
 * Those in care stay in it until somebody says otherwise, and a few may all stay over a year: a return in which fewer than
 * ten episodes ended does not tell these days for sure.
 */
export const coveredDays: (care: Return) => CoveredDays = oncePerReturn((care) => {
  const latest = latestDay(care);
  if (latest === noDay) return { from: openStart, to: openEnd, isSure: true };
  const read = new Set(care.sourceYears.filter((year) => year !== undefined));
  const last = read.size > 0 ? Math.max(...read) : reportingYearOf(latest);
  const leavers = leaversByYear(care);
  const most = Math.max(0, ...leavers.values());
  const told = [...leavers].flatMap(([year, count]) => (count * leaversOfAYear >= most && year <= last ? [year] : []));
  const earliest = Math.min(last, ...read, ...told);
  let first = last;
  while (first > earliest && !isBetweenReturns(first - 1, read, told)) first -= 1;
  return {
    from: reportingYearPeriod(first).from,
    to: reportingYearPeriod(last).to,
    isSure: hasEnded(care.Episodes.columns.DEC, fewestEnded),
  };
});

/** Whether at least so many have a day on which they ended. */
function hasEnded(days: DayColumn, fewest: number): boolean {
  let ended = 0;
  return days.some((day) => {
    if (day !== noDay) ended += 1;
    return ended >= fewest;
  });
}

/** The reasons for which care ends, without that for which an episode ends and care goes on (X1). */
const leavingCodes: readonly string[] = codeSets.REC.filter((code) => code !== "X1");

/** How many children left care for good in each reporting year, as far as the return knows. */
function leaversByYear(care: Return): ReadonlyMap<number, number> {
  const { firstRow, columns } = care.Episodes;
  const isShortBreak = shortBreakTest(care);
  const isLeaving = codeTest(columns.REC, leavingCodes);
  const counts = new Map<number, number>();
  for (let child = 0; child < care.children.length; child += 1) {
    const first = firstRow[child] ?? 0;
    let last = (firstRow[child + 1] ?? 0) - 1;
    while (last >= first && isShortBreak(last)) last -= 1;
    const end = columns.DEC[last] ?? noDay;
    if (last < first || end === noDay || !isLeaving(last)) continue;
    const year = reportingYearOf(end);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}

/** Whether a year has returns before and after it that were read, and none of its own. */
function isBetweenReturns(year: number, read: ReadonlySet<number>, told: readonly number[]): boolean {
  return read.size > 1 && year > Math.min(...read) && !read.has(year) && !told.includes(year);
}
