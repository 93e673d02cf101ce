import { calendarOf, dayFromIso } from "@lac-analytics/core";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * A date as it is written out in British English.
 *
 * @throws {RangeError} if the text is not a date of the form YYYY-MM-DD
 * @example
 * longDate("2019-01-21"); // => "21 January 2019"
 */
export function longDate(iso: string): string {
  const { year, month, day } = calendarOf(dayFromIso(iso));
  return `${day} ${months[month - 1]} ${year}`;
}
