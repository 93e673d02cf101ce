import { calendarOf } from "../return/calendarOf.ts";
import type { Day } from "../return/Day.ts";

const publication = { month: 11, day: 16 };

/**
 * The latest year for which the Department for Education has published figures of looked after children by a date. The
 * year to 31 March is taken to be out from 16 November: a report as at 21 January 2019 may be set beside 31 March 2018
 * and not beside 31 March 2019, which nobody had seen. No setting changes it, so that a report of an earlier date says
 * what it could have said then.
 *
 * In some years the release came in December; whoever reports in between names the year.
 *
 * @example
 * latestPublishedYear(dayFromIso("2019-01-21")); // => 2018
 * latestPublishedYear(dayFromIso("2025-11-16")); // => 2025
 * latestPublishedYear(dayFromIso("2025-11-15")); // => 2024
 */
export function latestPublishedYear(asAt: Day): number {
  const { year, month, day } = calendarOf(asAt);
  const isOut = month > publication.month || (month === publication.month && day >= publication.day);
  return isOut ? year : year - 1;
}
