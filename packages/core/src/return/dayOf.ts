import { type Day, dayNumber } from "./Day.ts";
import { daysInMonth } from "./daysInMonth.ts";

/**
 * The day number of a calendar date, or undefined where there is no such date (31 February, month 13).
 *
 * @param year 1 to 9999
 * @param month 1 to 12
 * @example
 * dayOf(2019, 1, 21); // => 17917
 */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined;
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
  const yearFromMarch = month <= 2 ? year - 1 : year;
  const era = Math.floor(yearFromMarch / 400);
  const yearOfEra = yearFromMarch - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return dayNumber(era * 146_097 + dayOfEra - 719_468);
}
