import {
  addDays,
  breakdownFault,
  measures as catalogue,
  coveredDays,
  type FigureDate,
  type FigureOptions,
  InputError,
  isoFromDay,
  latestDay,
  listInWords,
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
  return ids.split(",").map((id) => measureAsked(id.trim(), "--measures", own));
}

/** One measure of the catalogue, or of the authority's own, by its id. */
export function measureAsked(id: string, option: string, own: readonly Measure[]): Measure {
  const found = [...catalogue, ...own].find((measure) => measure.id === id);
  if (found !== undefined) return found;
  const ids = own.map((measure) => measure.id);
  throw new InputError(`${option}: ${unknownMeasure(id, ids)}.`);
}

/**
 * The breakdowns named: each a list to be crossed, or all, in as many questions as `figuresOf` takes them: every single
 * breakdown and crossed ones are two.
 *
 * @throws {InputError} naming one that none of the measures has
 */
export function breakdownsNamed(
  by: readonly string[] | undefined,
  measures: readonly Measure[],
): readonly FigureOptions["by"][] {
  if (by === undefined) return [undefined];
  const lists = by.filter((crossed) => crossed !== "all").map((crossed) => breakdownsCrossed(crossed, measures));
  if (!by.includes("all")) return [lists];
  const single = lists.find(({ length }) => length === 1);
  if (single !== undefined) throw new InputError(`--by all gives every single breakdown: leave --by ${single} out.`);
  return lists.length === 0 ? ["all"] : ["all", lists];
}

function breakdownsCrossed(crossed: string, measures: readonly Measure[]): readonly string[] {
  const ids = crossed.split(",").map((id) => breakdownMeant(id.trim(), measures));
  if (new Set(ids).size < ids.length)
    throw new InputError(`--by ${crossed}: a breakdown cannot be crossed with itself.`);
  const fault = breakdownFault(ids, measures);
  if (fault !== undefined) throw new InputError(`--by ${crossed}: ${fault}.`);
  return ids;
}

/** The id of the breakdown that a text names: as it is, else in any case and with hyphens in the place of spaces. */
function breakdownMeant(text: string, measures: readonly Measure[]): string {
  const known = new Set(measures.flatMap(({ breakdowns }) => breakdowns.map(({ id }) => id)));
  if (known.has(text)) return text;
  const plain = (id: string): string => id.toLowerCase().replaceAll(/[\s_-]+/g, "-");
  return [...known].find((id) => plain(id) === plain(text)) ?? text;
}

/**
 * The measures with their flows counted over so many months to the date; stocks, rolling averages and measures with
 * months of their own are as they are.
 */
export function overMonths(measures: readonly Measure[], months: number | undefined): readonly Measure[] {
  if (months === undefined) return measures;
  return measures.map((measure) =>
    measure.kind === "flow" && measure.months === undefined ? { ...measure, months } : measure,
  );
}

/**
 * The dates or the reporting years given, if any, each once.
 *
 * @throws {InputError} if both are, or one that is none
 */
export function datesGiven({ asAt, year }: DateOptions): readonly FigureDate[] | undefined {
  if (asAt !== undefined && year !== undefined) throw new InputError("Give --as-at or --year, not both.");
  if (asAt !== undefined) return [...new Set(asAt.map((day) => dayGiven(day)))].map((day) => ({ asAt: day }));
  return year && [...new Set(year.map((text) => yearGiven(text)))].map((each) => ({ year: each }));
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
  const eve = days.includes(addDays(from, -1)) ? ", and for who was in care on the day before" : "";
  return `The return can answer for ${isoFromDay(from)} to ${isoFromDay(to)} only${eve}: ${effect}.`;
}
