import { addDays, dayFromIso, isoFromDay } from "@lac-analytics/core";
import { longDate } from "./longDate.ts";
import { wholeMonths } from "./wholeMonths.ts";

/**
 * When a figure is for, as it stands in a list: a date, or a period named by its length and its last day.
 *
 * @throws {RangeError} if a text is not a date of the form YYYY-MM-DD
 * @example
 * longPeriod({ periodStart: "2019-01-21", periodEnd: "2019-01-21" }); // => "21 January 2019"
 * longPeriod({ periodStart: "2018-04-01", periodEnd: "2019-03-31" }); // => "year to 31 March 2019"
 * longPeriod({ periodStart: "2018-04-01", periodEnd: "2018-09-30" }); // => "six months to 30 September 2018"
 */
export function longPeriod({ periodStart, periodEnd }: { periodStart: string; periodEnd: string }): string {
  if (periodStart === periodEnd) return longDate(periodEnd);
  const months = wholeMonths(isoFromDay(addDays(dayFromIso(periodStart), -1)), periodEnd);
  if (months === undefined) return `${longDate(periodStart)} to ${longDate(periodEnd)}`;
  return `${months.replace(/^a /, "")} to ${longDate(periodEnd)}`;
}
