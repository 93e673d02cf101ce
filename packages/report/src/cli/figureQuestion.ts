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
import { listInWords } from "../words/listInWords.ts";
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

/** The sentence for a return without an episode where no date was given. */
export const noDateToTake =
  "The return has no episode, and so no year by itself: give the date with --as-at, such as 2025-03-31.";

/**
 * Without a date the figures are those of the reporting year in which the return ends, which is said.
 *
 * @throws {InputError} if there is no episode to tell the year, or none that can be read
 */
export function latestYear(care: Return): FigureDate {
  requireEpisodes(care);
  const latest = latestDay(care);
  if (latest === noDay) throw new InputError(noDateToTake);
  const year = reportingYearOf(latest);
  say(
    `No date was given: stocks are as at ${isoFromDay(reportingYearPeriod(year).to)}, the end of the last reporting year in the return.`,
  );
  return { year };
}

/**
 * Checks that the episodes of a return could be read. That there are none is no fault: an authority may have no child in
 * care.
 *
 * @throws {InputError} naming file and column, if there were episodes and none could be read
 */
export function requireEpisodes({ Episodes, losses, sources, sourceFiles }: Return): void {
  const { leftOut, columns } = losses.Episodes;
  if (Episodes.rows > 0 || leftOut === 0) return;
  const without = columns.DECOM.absentIn.map((source) => sources[source] ?? "");
  if (without.length > 0) {
    throw new InputError(
      `${listInWords(without)} has no column DECOM, the day on which an episode began, so that none of ${leftOut} rows can be read; add it.`,
    );
  }
  const files = sources.filter((_, source) => sourceFiles[source] === "Episodes");
  throw new InputError(
    `None of the ${leftOut} rows of ${listInWords(files)} can be read, since CHILD is blank or DECOM is no date; lac check lists them.`,
  );
}

/** What is to be said where a date lies outside the days that the return can answer for; blank where none does. */
export function notCovered(care: Return, dates: readonly FigureDate[]): string {
  const { from, to, isSure } = coveredDays(care);
  const days = dates.map((date) => ("year" in date ? reportingYearPeriod(date.year).to : date.asAt));
  if (days.every((day) => day >= from && day <= to)) return "";
  const effect = isSure ? "figures of other days are not available (x)" : "figures of other days may miss children";
  return `The return can answer for ${isoFromDay(from)} to ${isoFromDay(to)} only: ${effect}.`;
}
