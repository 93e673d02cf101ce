import { InputError } from "@lac-analytics/core";

/** The years that a return can be about: one outside them is a slip of the hand. */
export const leastYear = 1950;
export const mostYear = 2100;

/**
 * The reporting year given with `--year`, or in another place that is named, by the year in which it ends: 2025, or 2024-25, 2024/25 or 2024-2025.
 *
 * @throws {InputError} if it is none, or no return could be about it
 */
export function yearGiven(text: string, place = "--year"): number {
  const [, first = "", second = ""] = /^(\d{4})(?:[-/](\d{2}|\d{4}))?$/.exec(text.trim()) ?? [];
  const year = second === "" ? Number(first) : Number(first) + 1;
  const follows = second === "" || String(year).endsWith(second);
  if (first === "" || !follows || year < leastYear || year > mostYear) {
    throw new InputError(
      `${place}: "${text.slice(0, 40)}" is not a reporting year, such as 2025 or 2024-25 for the year that ended in March 2025.`,
    );
  }
  return year;
}
