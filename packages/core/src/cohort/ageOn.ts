import type { Day } from "../return/Day.ts";
import { dateNumber } from "../return/dateNumber.ts";

/**
 * Age in completed years on a day; negative before birth.
 *
 * @param birth day number of the date of birth
 * @example
 * ageOn(dayFromIso("2001-07-21"), dayFromIso("2019-07-20")); // => 17
 */
export function ageOn(birth: Day, day: Day): number {
  return Math.floor((dateNumber(day) - dateNumber(birth)) / 10_000);
}
