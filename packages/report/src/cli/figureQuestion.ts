import {
  breakdownFault,
  measures as catalogue,
  coveredDays,
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
  unknownMeasure,
} from "@lac-analytics/core";
import { dayGiven } from "./dayGiven.ts";
import { say } from "./say.ts";
import { yearGiven } from "./yearGiven.ts";

/** When figures are wanted for, as it stands on the command line. */
interface DateOptions {
  readonly asAt?: readonly string[];
  readonly year?: readonly string[];
}

/**
 * The measures named, separated by commas; all of the catalogue, and the authority's own, where none is.
 *
 * @throws {InputError} naming what neither has, and what was probably meant
 */
export function measuresNamed(ids: string | undefined, own: readonly Measure[]): readonly Measure[] {
  if (ids === undefined) return [...catalogue, ...own];
  return ids.split(",").map((id) => measureNamed(id.trim(), "--measures", own));
}

/** One measure of the catalogue, or of the authority's own, by its id. */
export function measureNamed(id: string, option: string, own: readonly Measure[]): Measure {
  const found = [...catalogue, ...own].find((measure) => measure.id === id);
  if (found !== undefined) return found;
  const ids = own.map((measure) => measure.id);
  throw new InputError(`${option}: ${unknownMeasure(id, ids)}.`);
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
    const fault = breakdownFault(ids, measures);
    if (fault !== undefined) throw new InputError(`--by ${crossed}: ${fault}.`);
    return ids;
  });
}

/**
 * The dates or the reporting years given, if any, each once.
 *
 * @throws {InputError} if both are, or one that is none
 */
export function datesGiven({ asAt, year }: DateOptions): readonly FigureDate[] | undefined {
  if (asAt !== undefined && year !== undefined) throw new InputError("Give --as-at or --year, not both.");
  if (asAt !== undefined) return [...new Set(asAt.map(dayGiven))].map((day) => ({ asAt: day }));
  return year && [...new Set(year.map(yearGiven))].map((each) => ({ year: each }));
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
