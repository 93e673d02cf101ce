import { longDate } from "@lac-analytics/charts";
import { type Day, isoFromDay } from "@lac-analytics/core";

/**
 * The year that yearly outcomes are of, as it stands beside the date of a report: one that is not over by then only ends
 * later.
 *
 * @example
 * yearBesideDate(dayFromIso("2018-03-31"), dayFromIso("2019-01-21")); // => "the year to 31 March 2018"
 * yearBesideDate(dayFromIso("2019-03-31"), dayFromIso("2019-01-21")); // => "the year that ends on 31 March 2019"
 */
export function yearBesideDate(yearEnd: Day, asAt: Day): string {
  return `the year ${yearEnd > asAt ? "that ends on" : "to"} ${longDate(isoFromDay(yearEnd))}`;
}
