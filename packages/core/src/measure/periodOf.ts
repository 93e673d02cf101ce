import { dayFromIso, isoFromDay } from "../return/isoDate.ts";
import { type Period, reportingYearPeriod } from "../return/reportingYear.ts";
import { windowStart } from "../stats/windowStart.ts";
import type { FigureDate } from "./FigureDate.ts";
import type { Measure } from "./Measure.ts";

/**
 * The days a measure is counted over: one day for a stock; for the rest the months to the date, 12 as a rule and 36 for
 * a rolling measure, by `windowStart`: three years to 31 March 2025 begin on 1 April 2022, six months to 30 September on
 * 1 April.
 *
 * @throws {RangeError} if the year is not a reporting year
 * @example
 * periodOf(findMeasure("ceased-number"), { year: 2019 }); // => {"from":17622,"to":17986}
 */
export function periodOf({ kind, months = kind === "rolling" ? 36 : 12 }: Measure, date: FigureDate): Period {
  const to = "asAt" in date ? date.asAt : reportingYearPeriod(date.year).to;
  return kind === "stock" ? { from: to, to } : { from: dayFromIso(windowStart(isoFromDay(to), months)), to };
}
