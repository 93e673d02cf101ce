import { calendarOf, dayFromIso } from "@lac-analytics/core";
import { longDate } from "./longDate.ts";

/**
 * Dates as they stand along an axis, as short as tells them apart: years where all are the same day of the year, months
 * where each is in another, else days.
 *
 * @throws {RangeError} if a text is not a date of the form YYYY-MM-DD
 * @example
 * shortDates(["2024-03-31", "2025-03-31"]); // => ["2024", "2025"]
 * shortDates(["2024-12-31", "2025-01-31"]); // => ["Dec\n2024", "Jan\n2025"]
 */
export function shortDates(dates: readonly string[]): readonly string[] {
  const parts = dates.map((iso) => {
    const { day, year } = calendarOf(dayFromIso(iso));
    const month = longDate(iso).split(" ")[1]?.slice(0, 3) ?? "";
    return { iso, day, month, year };
  });
  if (dates.length > 1 && new Set(dates.map((iso) => iso.slice(5))).size === 1)
    return parts.map(({ year }) => `${year}`);
  const distinct = new Set(dates);
  if (dates.length > 1 && new Set([...distinct].map((iso) => iso.slice(0, 7))).size === distinct.size) {
    return parts.map(({ month, year }) => `${month}\n${year}`);
  }
  return parts.map(({ day, month, year }) => `${day} ${month}\n${year}`);
}
