import type { Day } from "./Day.ts";
import { dateNumber } from "./dateNumber.ts";
import { dayOf } from "./dayOf.ts";

/** A stretch of days, both ends included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The reporting year in which a day falls, named by the year in which it ends: 1 April 2018 to 31 March 2019 is 2019.
 *
 * @example
 * reportingYearOf(dayFromIso("2019-01-21")); // => 2019
 */
export function reportingYearOf(day: Day): number {
  // the months before April are below 400 in a date's last four digits
  return Math.floor((dateNumber(day) - 400) / 10_000) + 1;
}

/**
 * The days of a reporting year: 1 April of the year before to 31 March.
 *
 * @throws {RangeError} if the year is not a whole number from 2 to 9999
 * @example
 * reportingYearPeriod(2025); // => {"from":19814,"to":20178}
 */
export function reportingYearPeriod(year: number): Period {
  const from = dayOf(year - 1, 4, 1);
  const to = dayOf(year, 3, 31);
  if (from === undefined || to === undefined) throw new RangeError(`${year} is not a reporting year`);
  return { from, to };
}
