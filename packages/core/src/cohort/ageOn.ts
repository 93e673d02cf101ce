import { calendarOf } from "../return/calendarOf.ts";
import type { Day } from "../return/Day.ts";

/**
 * Age in completed years on a day; negative before birth.
 *
 * @param birth day number of the date of birth
 * @example
 * ageOn(dayFromIso("2001-07-21"), dayFromIso("2019-07-20")); // => 17
 */
export function ageOn(birth: Day, day: Day): number {
  const born = calendarOf(birth);
  const now = calendarOf(day);
  const reached = now.month > born.month || (now.month === born.month && now.day >= born.day);
  return now.year - born.year - (reached ? 0 : 1);
}
