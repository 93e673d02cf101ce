import { addMonths } from "../return/addMonths.ts";
import type { Day } from "../return/Day.ts";
import { isoFromDay } from "../return/isoDate.ts";
import type { Return } from "../return/Return.ts";
import { type Period, reportingYearPeriod } from "../return/reportingYear.ts";
import type { Breakdown } from "./Breakdown.ts";
import type { Figure } from "./Figure.ts";
import { figureOf } from "./figureOf.ts";
import type { Measure } from "./Measure.ts";
import { measures as catalogue } from "./measures.ts";
import type { Population } from "./Population.ts";
import { crossing, tallyByCategory } from "./tallyByCategory.ts";

/** When the figures are for: a date, with flows over the twelve months to it, or a reporting year and its last day. */
export type FigureDate = { readonly asAt: Day } | { readonly year: number };

export interface FigureOptions {
  /** the measures wanted; all of the catalogue by default */
  readonly measures?: readonly Measure[];
  /**
   * The breakdowns wanted: each a list of ids, more than one to cross them; `all` for every single breakdown that a
   * measure has. By default each measure gives its first. A measure without a breakdown that is asked for gives nothing.
   */
  readonly by?: readonly (readonly string[])[] | "all";
  /** residents aged 0 to 17, for rates */
  readonly population?: Population | undefined;
  /** GSS code of the authority, for the figures' own column */
  readonly authority?: string;
}

/**
 * The figures of a return at a date or for a reporting year: the measures of the catalogue, each with its counts, its
 * interval and its definition's id. Nothing is withheld: these are for internal use.
 *
 * @throws {RangeError} if the year is not a reporting year
 */
export function figuresOf(care: Return, date: FigureDate, options: FigureOptions = {}): readonly Figure[] {
  const { measures = catalogue, by, population, authority = "" } = options;
  const figures: Figure[] = [];
  for (const measure of measures) {
    const period = periodOf(measure, date);
    const { numerator, denominator } = measure.count({ care, period });
    for (const breakdowns of breakdownsWanted(measure, by)) {
      const split = breakdowns.filter((breakdown) => measure.denominatorSplitBy?.includes(breakdown) === true);
      const denominators = denominator === undefined ? undefined : tallyByCategory(care, split, denominator);
      for (const [category, count] of tallyByCategory(care, breakdowns, numerator)) {
        const heading = {
          measure: measure.id,
          periodStart: isoFromDay(period.from),
          periodEnd: isoFromDay(period.to),
          authority,
          breakdown: breakdowns.map(({ id }) => id).join(crossing),
          category,
          unit: measure.unit,
          note: "",
        };
        const of = denominators && (denominators.get(splitCategory(category, breakdowns, split)) ?? 0);
        figures.push(figureOf(heading, measure, { numerator: count, denominator: of }, population));
      }
    }
  }
  return figures;
}

/** The days a measure is counted over: one day for a stock, twelve months or the reporting year for the rest. */
function periodOf({ kind }: Measure, date: FigureDate): Period {
  const period =
    "asAt" in date ? { from: addMonths(date.asAt, -12) + 1, to: date.asAt } : reportingYearPeriod(date.year);
  return kind === "stock" ? { from: period.to, to: period.to } : period;
}

function breakdownsWanted(measure: Measure, by: FigureOptions["by"]): readonly (readonly Breakdown[])[] {
  if (by === "all") return measure.breakdowns.map((breakdown) => [breakdown]);
  if (by === undefined) return measure.breakdowns.slice(0, 1).map((breakdown) => [breakdown]);
  return by.flatMap((ids) => {
    const found = ids.map((id) => measure.breakdowns.find((breakdown) => breakdown.id === id));
    return found.every((breakdown) => breakdown !== undefined) ? [found] : [];
  });
}

/** The part of a crossed category that names the denominator's own group. */
function splitCategory(category: string, breakdowns: readonly Breakdown[], split: readonly Breakdown[]): string {
  const parts = category.split(crossing);
  return parts.filter((_, index) => split.some(({ id }) => id === breakdowns[index]?.id)).join(crossing);
}
