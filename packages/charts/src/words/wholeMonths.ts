import { addMonths, calendarOf, dayFromIso } from "@lac-analytics/core";

const words = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"] as const;

/**
 * The calendar months from one date to a later one, in words after an article: "six months", "a year", "two years";
 * undefined where they are not whole months apart.
 */
export function wholeMonths(earlier: string, later: string): string | undefined {
  const from = dayFromIso(earlier);
  const to = dayFromIso(later);
  const start = calendarOf(from);
  const end = calendarOf(to);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  if (months < 1 || (addMonths(from, months) !== to && addMonths(to, -months) !== from)) return undefined;
  if (months % 12 !== 0) return counted(months, "month");
  return counted(months / 12, "year");
}

function counted(count: number, unit: "month" | "year"): string {
  return count === 1 ? `a ${unit}` : `${words[count] ?? count} ${unit}s`;
}
