import { type Day, noDay } from "../return/Day.ts";
import { dayOf } from "../return/dayOf.ts";
import { daysInMonth } from "../return/daysInMonth.ts";

/**
 * The earliest day that a partly known date can mean: DD/MM/YYYY, in which ZZ stands for a day or month and ZZZZ for a
 * year that is not known, such as ZZ/05/2012. A date whose year is not known is `noDay`; a text that is no such date is
 * undefined.
 *
 * Source: DfE, guide to the return, DATE_PERM.
 */
export function earliestDayWritten(text: string): Day | undefined {
  const parts = /^(\d{2}|ZZ)\/(\d{2}|ZZ)\/(\d{4}|ZZZZ)$/.exec(text.toUpperCase());
  if (parts === null) return undefined;
  const [, day = "", month = "", year = ""] = parts;
  const monthNumber = month === "ZZ" ? 1 : Number(month);
  if (monthNumber < 1 || monthNumber > 12) return undefined;
  if (year === "ZZZZ") return isDayOfMonth(day, monthNumber, 2000) ? noDay : undefined;
  return dayOf(Number(year), monthNumber, day === "ZZ" ? 1 : Number(day));
}

function isDayOfMonth(day: string, month: number, year: number): boolean {
  return day === "ZZ" || (Number(day) >= 1 && Number(day) <= daysInMonth(year, month));
}
