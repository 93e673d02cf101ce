import { isoFromDay } from "../return/isoDate.ts";
import type { Return } from "../return/Return.ts";
import type { Breakdown } from "./Breakdown.ts";
import { countMembers } from "./countMembers.ts";
import type { Figure } from "./Figure.ts";
import type { FigureDate } from "./FigureDate.ts";
import type { FigureInputs } from "./FigureInputs.ts";
import { figuresByCategory } from "./figuresByCategory.ts";
import type { Measure, MeasureSource } from "./Measure.ts";
import { measures as catalogue } from "./measures.ts";
import { periodOf } from "./periodOf.ts";
import { seriesFigures } from "./seriesFigures.ts";
import { seriesRowsFor } from "./seriesRowsFor.ts";

export interface FigureOptions extends FigureInputs {
  /** the measures wanted; all of the catalogue by default */
  readonly measures?: readonly Measure[];
  /**
   * The breakdowns wanted: each a list of ids, more than one to cross them; `all` for every single breakdown that a
   * measure has. By default each measure gives its first. A measure without a breakdown that is asked for gives nothing.
   */
  readonly by?: readonly (readonly string[])[] | "all";
}

/**
 * The figures of a return at a date or for a reporting year: the measures of the catalogue, each with its counts, its
 * interval and its definition's id. Nothing is withheld: these are for internal use. What a measure needs and is not
 * given, such as a population or a postcode directory, makes its figures not available (`x`), as their notes say.
 *
 * @throws {RangeError} if the year is not a reporting year
 * @throws {InputError} if a row of the series has a breakdown or a category that its measure has not
 */
export function figuresOf(care: Return, date: FigureDate, options: FigureOptions = {}): readonly Figure[] {
  const { measures = catalogue, by, ...inputs } = options;
  return measures.flatMap((measure) => {
    const wanted = breakdownsWanted(measure, by);
    if (wanted.length === 0) return [];
    const source = { ...inputs, care, period: periodOf(measure, date) };
    const counted = countMembers(measure, source);
    return wanted.flatMap((breakdowns) => {
      const figures = figuresByCategory(measure, breakdowns, counted, source);
      return withSeries(figures, measure, breakdowns, source);
    });
  });
}

/** The same figures, with those that a local series gives in the place of theirs. */
function withSeries(
  figures: readonly Figure[],
  { id, kind }: Measure,
  breakdowns: readonly Breakdown[],
  { series = [], period, authority = "" }: MeasureSource,
): readonly Figure[] {
  const rows = seriesRowsFor(
    series,
    id,
    breakdowns.map((breakdown) => breakdown.id),
    period,
  );
  if (rows.length === 0) return figures;
  // what a return could hold and a series gives for the last day of the period is of that period; a local measure is of
  // the time that the authority counted, which it does not say
  const [from, to] = [isoFromDay(period.from), isoFromDay(period.to)];
  const given = new Map(
    seriesFigures(rows, { authority }).map((figure) => {
      const ofPeriod = kind !== "local" && figure.periodEnd === to;
      return [figure.category, ofPeriod ? { ...figure, periodStart: from } : figure];
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
