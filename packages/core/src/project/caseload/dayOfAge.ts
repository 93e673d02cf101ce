import { birthday } from "../../cohort/birthday.ts";
import { addMonths } from "../../return/addMonths.ts";
import type { Day } from "../../return/Day.ts";

/**
 * The day on which an age of so many months is reached: the birthday, and for a part of a year the same day of a later
 * month.
 *
 * @param months whole, from 0
 */
export function dayOfAge(birth: Day, months: number): Day {
  return addMonths(birthday(birth, Math.floor(months / 12)), months % 12);
}
