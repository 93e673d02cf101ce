import { calendarOf } from "../../return/calendarOf.ts";
import type { Day } from "../../return/Day.ts";

/**
 * The month of a projection in which a day falls: 0 the first, -1 for every day before it.
 *
 * @param from the first day of the first month
 */
export function monthOf(day: Day, from: Day): number {
  const first = calendarOf(from);
  const { year, month } = calendarOf(day);
  return Math.max((year - first.year) * 12 + month - first.month, -1);
}
