import { longDate } from "./longDate.ts";
import { wholeMonths } from "./wholeMonths.ts";

/**
 * How much earlier a date is, in words: in whole months or years where the dates lie so, else the date itself.
 *
 * @throws {RangeError} if a text is not a date of the form YYYY-MM-DD
 * @example
 * timeEarlier("2018-07-21", "2019-01-21"); // => "six months earlier"
 * timeEarlier("2018-03-31", "2019-03-31"); // => "a year earlier"
 * timeEarlier("2018-12-25", "2019-01-21"); // => "on 25 December 2018"
 */
export function timeEarlier(earlier: string, later: string): string {
  const months = wholeMonths(earlier, later);
  return months === undefined ? `on ${longDate(earlier)}` : `${months} earlier`;
}
