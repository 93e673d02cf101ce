import { addDays } from "./addDays.ts";
import { addMonths } from "./addMonths.ts";
import { calendarOf } from "./calendarOf.ts";
import type { Day } from "./Day.ts";
import { dayOf } from "./dayOf.ts";

export interface PeriodEndOptions {
  /** length of each period: 3 for the quarters of a reporting year, 6 for its halves, 12 for the whole; a divisor of 12 */
  readonly months: number;
  /** how many ends */
  readonly count: number;
}

/**
 * The last ends of quarters, halves or whole reporting years not after a day, the earliest first. A reporting year is
 * parted from 1 April on, so that its halves end on 30 September and 31 March.
 *
 * @throws {RangeError} if the months do not divide 12, or the count is not a whole number from 1
 * @example
 * periodEnds(dayFromIso("2019-01-21"), { months: 6, count: 2 }).map(isoFromDay); // => ["2018-03-31","2018-09-30"]
 */
export function periodEnds(day: Day, { months, count }: PeriodEndOptions): readonly Day[] {
  if (!Number.isInteger(12 / months) || !(months >= 1)) {
    throw new RangeError(`periodEnds requires months that divide a year, and got ${months}`);
  }
  if (!Number.isInteger(count) || count < 1) {
    throw new RangeError(`periodEnds requires a count that is a whole number from one, and got ${count}`);
  }
  const { year, month } = calendarOf(addDays(day, 1));
  // the first day after the latest end: the year is parted from April, so month 4 is where a period begins
  const intoPeriod = (month + 8) % months;
  const afterLatest = addMonths(dayOf(year, month, 1) ?? day, -intoPeriod);
  return Array.from({ length: count }, (_, at) => addDays(addMonths(afterLatest, -months * (count - 1 - at)), -1));
}
