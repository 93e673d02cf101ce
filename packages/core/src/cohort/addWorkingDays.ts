import { addDays } from "../return/addDays.ts";
import { calendarOf } from "../return/calendarOf.ts";
import type { Day } from "../return/Day.ts";
import { bankHolidays, weekdayOf } from "./bankHolidays.ts";

/** The rules of bank holidays hold from here; before it, which is before any child of today was born, only weekends are kept. */
const firstYearOfRule = 1978;

const holidaysOfYear = new Map<number, ReadonlySet<Day>>();

function isWorkingDay(day: Day): boolean {
  const weekday = weekdayOf(day);
  if (weekday === 0 || weekday === 6) return false;
  const { year } = calendarOf(day);
  if (year < firstYearOfRule) return true;
  const holidays = holidaysOfYear.get(year) ?? new Set(bankHolidays(year));
  holidaysOfYear.set(year, holidays);
  return !holidays.has(day);
}

/** By how many, and by the day: the same reviews fall due in the figures of every date, and lives hold few days. */
const known = new Map<number, Map<Day, Day>>();

/**
 * The day that is so many working days after another, which itself does not count: Monday to Friday but for the bank
 * holidays of England and Wales, which are known since 1978.
 *
 * @param days whole, from 1
 */
export function addWorkingDays(day: Day, days: number): Day {
  const ofDays = known.get(days) ?? new Map<Day, Day>();
  known.set(days, ofDays);
  const found = ofDays.get(day) ?? counted(day, days);
  ofDays.set(day, found);
  return found;
}

function counted(day: Day, days: number): Day {
  let result = day;
  for (let left = days; left > 0; ) {
    result = addDays(result, 1);
    if (isWorkingDay(result)) left -= 1;
  }
  return result;
}
