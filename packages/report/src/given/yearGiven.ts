import { InputError } from "@lac-analytics/core";
import { say } from "./say.ts";

/** The years that a return can be about: one outside them is a slip of the hand. */
export const leastYear = 1950;
export const mostYear = 2100;

/** One year, or that in which the reporting year begins and that in which it ends. */
const written = /^(\d{4})$|^(\d{2}|\d{4})\s*(?:[-\u2013/]|to)\s*(\d{2}|\d{4})$/;

/**
 * The reporting year given with `--year`, or in a place that is named, by the year in which it ends: 2025, or 2024-25, 2024/25, 2024-2025 or 24/25,
 * which could be a month too, so that it is said how it was read.
 *
 * @throws {InputError} if it is none, or no return could be about it
 */
export function yearGiven(text: string, place = "--year"): number {
  const [, alone, first = "", second = ""] = written.exec(text.trim()) ?? [];
  const century = first.length === 4 ? 0 : Number(first) < 50 ? 2000 : 1900;
  const year = alone === undefined ? century + Number(first) + 1 : Number(alone);
  const follows = alone !== undefined || (second !== "" && String(year).endsWith(second));
  if (!follows || year < leastYear || year > mostYear) {
    throw new InputError(
      `${place}: "${text.slice(0, 40)}" is not a reporting year, such as 2025 or 2024-25 for the year that ended in March 2025.`,
    );
  }
  if (first.length === 2 && second.length === 2) {
    say(`${place}: ${text.trim()} is read as ${year - 1}-${second}, the year that ended in March ${year}.`);
  }
  return year;
}
