import { longDate } from "@lac-analytics/charts";
import { type Day, isoFromDay } from "@lac-analytics/core";

/**
 * The year that yearly outcomes are of, as it stands beside the date of a report: one that is not over by then says
 * that it ended later.
 *
 * @example
 * yearBesideDate(dayFromIso("2018-03-31"), dayFromIso("2019-01-21")); // => "the year to 31 March 2018"
 * yearBesideDate(dayFromIso("2019-03-31"), dayFromIso("2019-01-21")); // => "the year to 31 March 2019 (it ended after that date, and its figures were added later)"
 */
export function yearBesideDate(yearEnd: Day, asAt: Day): string {
  const later = yearEnd > asAt ? " (it ended after that date, and its figures were added later)" : "";
  return `the year to ${longDate(isoFromDay(yearEnd))}${later}`;
}
