import { calendarOf } from "./calendarOf.ts";
import type { Day } from "./Day.ts";
import { dayOf } from "./dayOf.ts";
import { daysInMonth } from "./daysInMonth.ts";

/**
 * The same day of the month, some calendar months later or earlier; where that month is shorter, its last day, so
 * that 31 August and six months is the last day of February.
 *
 * @param months whole months, negative for earlier
 * @throws {RangeError} if the result lies outside the years 1 to 9999
 * @example
 * isoFromDay(addMonths(dayFromIso("2018-08-31"), 6)); // => "2019-02-28"
 */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = calendarOf(day);
  const monthsSinceZero = year * 12 + (month - 1) + months;
  const newYear = Math.floor(monthsSinceZero / 12);
  const newMonth = monthsSinceZero - newYear * 12 + 1;
  const result = dayOf(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)));
  if (result === undefined) throw new RangeError(`addMonths cannot reach ${months} months from year ${year}`);
  return result;
}
