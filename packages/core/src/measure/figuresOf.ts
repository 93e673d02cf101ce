import { isoFromDay } from "../return/isoDate.ts";
import type { Return } from "../return/Return.ts";
import type { Period } from "../return/reportingYear.ts";
import type { Breakdown } from "./Breakdown.ts";
import { breakdownFault } from "./breakdownFault.ts";
import { countMembers } from "./countMembers.ts";
import type { Figure } from "./Figure.ts";
import type { FigureDate } from "./FigureDate.ts";
import type { FigureInputs } from "./FigureInputs.ts";
import { figuresByCategory } from "./figuresByCategory.ts";
import type { Measure, MeasureSource, OwnUnit, Unit } from "./Measure.ts";
import { type BreakdownId, measures as catalogue, type MeasureId } from "./measures.ts";
import type { OwnId } from "./OwnId.ts";
import { ownMeasures } from "./ownMeasures.ts";
import { periodOf } from "./periodOf.ts";
import { requireMeasures, seriesFigures } from "./seriesFigures.ts";
import { seriesRowsFor } from "./seriesRowsFor.ts";

/** A measure of the catalogue, or of an authority's own, whichever. */
export type AnyMeasure = Measure<MeasureId | OwnId, Unit | OwnUnit, Breakdown<BreakdownId | OwnId>>;

export interface FigureOptions<M extends Measure = Measure> extends FigureInputs {
  /** the measures wanted; by default all of the catalogue, and after them the authority's own */
  readonly measures?: readonly M[];
  /**
   * The breakdowns wanted: each a list of ids, more than one to cross them; `all` for every single breakdown that a
   * measure has. By default each measure gives its first. A measure without a breakdown that is asked for gives nothing;
   * one that none of the measures has is refused.
   */
  readonly by?: readonly (readonly M["breakdowns"][number]["id"][])[] | "all";
}

/**
 * The figures of a return at a date or for a reporting year: the measures of the catalogue, each with its counts, its
 * interval and its definition's id. Nothing is withheld: these are for internal use. What a measure needs and is not
 * given, such as a population or a postcode directory, makes its figures not available (`x`), as their notes say.
 *
 * @throws {RangeError} if the year is not a reporting year, or none of the measures has a breakdown that is asked for,
 * or the breakdowns are no list of lists
 * @throws {InputError} if a row of the series is of a measure that there is not, or has a breakdown or a category that
 * its measure has not
 * @example
 * const population = { children: 61_026, vintage: "ONS, mid-2018" };
 * const [rate] = figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: [findMeasure("cla-rate")], population });
 * [rate.numerator, rate.denominator, rate.method]; // => [315, 61026, "Byar's"]
 * figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: [findMeasure("cla-rate")], population })[0].value; // => 51.6…
 */
export function figuresOf<M extends Measure = AnyMeasure>(
  care: Return,
  date: FigureDate,
  options: FigureOptions<M> = {},
): readonly Figure[] {
  const { measures: wantedMeasures, by, ...inputs } = options;
  const { series = [], ownMeasures: titles = [] } = inputs;
  requireMeasures(series, titles);
  const measures: readonly Measure[] = wantedMeasures ?? [...catalogue, ...ownMeasures(titles, series)];
  requireLists(by);
  for (const ids of by === undefined || by === "all" ? [] : by) {
    const fault = breakdownFault(ids, measures);
    if (fault !== undefined) throw new RangeError(fault);
  }
  const found: Figure[] = [];
  // all measures of a date look back over one of few lengths
  const periods = new Map<string, Period>();
  for (const measure of measures) {
    const wanted = breakdownsWanted(measure, by);
    if (wanted.length === 0) continue;
    const length = `${measure.kind} ${measure.months}`;
    const period = periods.get(length) ?? periodOf(measure, date);
    periods.set(length, period);
    const source = { ...inputs, care, period };
    const counted = countMembers(measure, source);
    for (const breakdowns of wanted) {
      const figures = figuresByCategory(measure, breakdowns, counted, source);
      found.push(...(series.length === 0 ? figures : withSeries(figures, measure, breakdowns, source)));
    }
  }
  return found;
}

/** Refuses breakdowns that are not a list of lists, as where one is named without the brackets around it. */
function requireLists(by: unknown): void {
  const isList = (ids: unknown): boolean => Array.isArray(ids) && ids.every((id) => typeof id === "string");
  if (by === undefined || by === "all" || (Array.isArray(by) && by.every(isList))) return;
  throw new RangeError('by is to be "all" or a list of lists of breakdowns, as in by: [["age"], ["age", "sex"]]');
}

/** A figure that has every property, as those that are counted have. */
function inEveryColumn(figure: Figure): Figure {
  return { ...blank, ...figure };
}

const blank: object = {
  numerator: undefined,
  denominator: undefined,
  value: undefined,
  lower: undefined,
  upper: undefined,
  confidence: undefined,
  method: undefined,
};

/** The same figures, with those that a local series gives in the place of theirs. */
function withSeries(
  figures: readonly Figure[],
  measure: Measure,
  breakdowns: readonly Breakdown[],
  { series = [], period, authority = "" }: MeasureSource,
): readonly Figure[] {
  const rows = seriesRowsFor(
    series,
    measure.id,
    breakdowns.map((breakdown) => breakdown.id),
    period,
  );
  if (rows.length === 0) return figures;
  // what a return could hold and a series gives for the last day of the period is of that period; a local measure is of
  // the time that the authority counted, which it does not say
  const [from, to] = [isoFromDay(period.from), isoFromDay(period.to)];
  const given = new Map(
    seriesFigures(rows, { authority, measures: [{ ...measure, measure: measure.id }] }).map((figure) => {
      const ofPeriod = measure.kind !== "local" && figure.periodEnd === to;
      return [figure.category, inEveryColumn(ofPeriod ? { ...figure, periodStart: from } : figure)];
    }),
  );
  const isListed = breakdowns.every((breakdown) => breakdown.categories.length > 0);
  const replaced = isListed ? figures.map((figure) => given.get(figure.category) ?? figure) : [];
  const categories = new Set(replaced.map(({ category }) => category));
  return [...replaced, ...[...given.values()].filter(({ category }) => !categories.has(category))];
}

function breakdownsWanted(measure: Measure, by: FigureOptions["by"]): readonly (readonly Breakdown[])[] {
  if (by === "all") return measure.breakdowns.map((breakdown) => [breakdown]);
  if (by === undefined) return measure.breakdowns.slice(0, 1).map((breakdown) => [breakdown]);
  return by.flatMap((ids) => {
    const found = ids.map((id) => measure.breakdowns.find((breakdown) => breakdown.id === id));
    return found.every((breakdown) => breakdown !== undefined) ? [found] : [];
  });
}
