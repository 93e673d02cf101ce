import { calendarOf } from "./calendarOf.ts";
import type { Day } from "./Day.ts";
import { dayOf } from "./dayOf.ts";

/**
 * The ISO text of a day number: the form in which dates leave the library.
 *
 * @example
 * isoFromDay(17_917); // => "2019-01-21"
 */
export function isoFromDay(day: Day): string {
  const { year, month, day: dayOfMonth } = calendarOf(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}

/**
 * The day number of an ISO date, the form in which dates enter the library.
 *
 * @throws {RangeError} if the text is not a date of the form YYYY-MM-DD
 * @example
 * dayFromIso("2019-01-21"); // => 17917
 */
export function dayFromIso(iso: string): Day {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const day = parts === null ? undefined : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (day === undefined) throw new RangeError(`"${iso}" is not a date of the form YYYY-MM-DD`);
  return day;
}
