import {
  calendarOf,
  measures as catalogue,
  coveredDays,
  type Day,
  dayFromIso,
  type FigureDate,
  type FigureOptions,
  InputError,
  isoFromDay,
  latestDay,
  type Measure,
  noDay,
  type Return,
  reportingYearOf,
  reportingYearPeriod,
} from "@lac-analytics/core";
import { say } from "./say.ts";

/** When figures are wanted for, as it stands on the command line. */
interface DateOptions {
  readonly asAt?: string;
  readonly year?: readonly string[];
}

/**
 * The measures named, separated by commas; all of the catalogue where none is.
 *
 * @throws {InputError} naming what the catalogue does not have
 */
export function measuresNamed(ids: string | undefined): readonly Measure[] {
  return ids === undefined ? catalogue : ids.split(",").map((id) => measureNamed(id, "--measures"));
}

/** One measure of the catalogue, by its id. */
export function measureNamed(id: string, option: string): Measure {
  const found = catalogue.find((measure) => measure.id === id.trim());
  if (found === undefined) throw new InputError(`${option}: there is no measure "${id}"; lac measures lists them.`);
  return found;
}

/**
 * The breakdowns named: each a list to be crossed, or all.
 *
 * @throws {InputError} naming one that none of the measures has
 */
export function breakdownsNamed(by: readonly string[] | undefined, measures: readonly Measure[]): FigureOptions["by"] {
  if (by === undefined) return undefined;
  if (by.length > 1 && by.includes("all")) throw new InputError("--by all gives every breakdown: give it alone.");
  if (by.includes("all")) return "all";
  return by.map((crossed) => {
    const ids = crossed.split(",").map((id) => id.trim());
    if (new Set(ids).size < ids.length)
      throw new InputError(`--by ${crossed}: a breakdown cannot be crossed with itself.`);
    const answered = measures.some(({ breakdowns }) =>
      ids.every((id) => breakdowns.some((breakdown) => breakdown.id === id)),
    );
    if (!answered) throw new InputError(`--by ${crossed}: none of the measures asked for has that breakdown.`);
    return ids;
  });
}

/**
 * The date or the reporting years given, if any.
 *
 * @throws {InputError} if both are, or one that is none
 */
export function datesGiven({ asAt, year }: DateOptions): readonly FigureDate[] | undefined {
  if (asAt !== undefined && year !== undefined) throw new InputError("Give --as-at or --year, not both.");
  if (asAt !== undefined) return [{ asAt: dayGiven(asAt) }];
  return year?.map((given) =>
    orInputError("--year", () => {
      const year = Number(given);
      if (!/^\d{4}$/.test(given) || year < years.first || year > years.last)
        throw new RangeError(`"${given}" is not a reporting year, such as 2025`);
      return { year };
    }),
  );
}

/** The years that a return can be about: a date outside them is a slip of the hand. */
const years = { first: 1950, last: 2100 };

/**
 * The day given with `--as-at`.
 *
 * @throws {InputError} if it is none, or no return could be about it
 */
export function dayGiven(iso: string): Day {
  return orInputError("--as-at", () => {
    const day = dayFromIso(iso);
    const { year } = calendarOf(day);
    if (year < years.first || year > years.last)
      throw new RangeError(`${iso} is before ${years.first} or after ${years.last}`);
    return day;
  });
}

function orInputError<T>(option: string, date: () => T): T {
  try {
    return date();
  } catch (error) {
    throw new InputError(`${option}: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/**
 * Without a date the figures are those of the reporting year in which the return ends, which is said.
 *
 * @throws {InputError} if no episode has a date
 */
export function latestYear(care: Return): FigureDate {
  requireDates(care);
  const year = reportingYearOf(latestDay(care));
  say(
    `No date was given: stocks are as at ${isoFromDay(reportingYearPeriod(year).to)}, the end of the last reporting year in the return.`,
  );
  return { year };
}

/**
 * Checks that a return says anything of any day.
 *
 * @throws {InputError} if no episode has a date
 */
export function requireDates(care: Return): void {
  if (latestDay(care) !== noDay) return;
  throw new InputError("No episode of the return has a date that can be read; lac check lists what is wrong with it.");
}

/**
 * Says where a date lies outside the days that the return can answer for.
 *
 * @throws {InputError} if no episode has a date
 */
export function sayIfNotCovered(care: Return, dates: readonly FigureDate[]): void {
  requireDates(care);
  const { from, to } = coveredDays(care);
  const days = dates.map((date) => ("year" in date ? reportingYearPeriod(date.year).to : date.asAt));
  if (days.every((day) => day >= from && day <= to)) return;
  say(
    `The return can answer for ${isoFromDay(from)} to ${isoFromDay(to)} only: figures outside these days miss children.`,
  );
}
