import { type Day, dayNumber, noDay } from "./Day.ts";

/**
 * A day some days later, or with a negative number earlier; a missing day stays missing.
 *
 * @example
 * isoFromDay(addDays(dayFromIso("2019-02-28"), 1)); // => "2019-03-01"
 */
export function addDays(day: Day, days: number): Day {
  return day === noDay ? noDay : dayNumber(day + days);
}
