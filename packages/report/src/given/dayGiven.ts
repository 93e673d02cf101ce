import { calendarOf, type Day, dayFromIso, dayOf, InputError, isoFromDay } from "@lac-analytics/core";
import { say } from "./say.ts";
import { leastYear, mostYear } from "./yearGiven.ts";

/** A date as councils write it: day, month and year in figures. */
const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/**
 * The day given with `--as-at` or in a field: 2025-03-31, or 31/3/2025 with the day first, as it is written in England. Where the day
 * could be a month too, it is said how it was read.
 *
 * @param from what it was given with, as messages say it
 * @throws {InputError} if it is none, or no return could be about it
 */
export function dayGiven(text: string, from = "--as-at"): Day {
  const day = british.test(text) ? britishDay(text, from) : isoDay(text, from);
  const { year } = calendarOf(day);
  if (year < leastYear || year > mostYear) {
    throw new InputError(`${from}: ${isoFromDay(day)} is before ${leastYear} or after ${mostYear}.`);
  }
  return day;
}

function isoDay(text: string, from: string): Day {
  try {
    return dayFromIso(text);
  } catch {
    throw new InputError(`${from}: "${text.slice(0, 40)}" is not a date; write it as 2025-03-31 or 31/3/2025.`);
  }
}

function britishDay(text: string, from: string): Day {
  const [, date = 0, month = 0, year = 0] = (british.exec(text) ?? []).map(Number);
  const day = dayOf(year, month, date);
  if (day === undefined) {
    throw new InputError(`${from}: ${text} is no day of the calendar; write the day first, as in 31/3/2025.`);
  }
  if (date <= 12 && date !== month) say(`${from}: ${text} is read with the day first, as ${isoFromDay(day)}.`);
  return day;
}
