import { calendarOf, type Day, dayFromIso, InputError, isoFromDay, possibleDays } from "@lac-analytics/core";
import { say } from "./say.ts";
import { leastYear, mostYear } from "./yearGiven.ts";

/**
 * The day given with `--as-at` or in a field: 2025-03-31, or as people write dates, such as 31/3/2025 or 31 March 2025, with the day
 * first, as it is written in England. It is said how it was read where its numbers could mean another day too, its year has two
 * digits, or it has a time.
 *
 * @param from what it was given with, as messages say it
 * @throws {InputError} if it is none, or no return could be about it
 */
export function dayGiven(text: string, from = "--as-at"): Day {
  const written = text.trim();
  const day = isoDay(written) ?? dayAsWritten(written, from);
  const { year } = calendarOf(day);
  if (year < leastYear || year > mostYear) {
    throw new InputError(`${from}: ${isoFromDay(day)} is before ${leastYear} or after ${mostYear}.`);
  }
  return day;
}

function isoDay(text: string): Day | undefined {
  try {
    return dayFromIso(text);
  } catch {
    return undefined;
  }
}

function dayAsWritten(text: string, from: string): Day {
  // a number alone may be one that Excel keeps for a date, but of which system nobody knows
  const possible = /^\d{5}\b/.test(text) ? undefined : possibleDays(text);
  const { days = {}, needsOrder = false, writtenAs } = possible ?? {};
  const day = days["day first"];
  if (day !== undefined) {
    const order = new Set(Object.values(days)).size > 1 ? " with the day first," : "";
    if (order !== "" || !/\d{4}/.test(text) || writtenAs === "a date with a time")
      say(`${from}: ${text} is read${order} as ${isoFromDay(day)}.`);
    return day;
  }
  if (needsOrder)
    throw new InputError(`${from}: ${text} is no day of the calendar; write the day first, as in 31/3/2025.`);
  throw new InputError(
    `${from}: "${text.slice(0, 40)}" is not a date; write it as 2025-03-31, 31/3/2025 or "31 March 2025".`,
  );
}
