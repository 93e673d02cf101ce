import type { Figure } from "./Figure.ts";

/** The columns in which figures leave the library, in their order. */
export const figureColumns = [
  "measure",
  "period_start",
  "period_end",
  "authority",
  "breakdown",
  "category",
  "numerator",
  "denominator",
  "value",
  "unit",
  "lower",
  "upper",
  "confidence",
  "method",
  "symbol",
  "note",
] as const;

/** A figure as a row of the columns above; what a figure does not have is missing. */
export type FigureRow = Readonly<Record<(typeof figureColumns)[number], string | number | undefined>>;

/**
 * A figure as the row that `lac figures` writes.
 *
 * @example
 * const [figure] = figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: [findMeasure("cla-number")] });
 * figureRow(figure); // => {"measure":"cla-number","period_start":"2019-01-21","period_end":"2019-01-21","authority":"","breakdown":"total","category":"total","numerator":315,"value":315,"unit":"children","symbol":"","note":""}
 */
export function figureRow(figure: Figure): FigureRow {
  const shown = figure.symbol === "" ? figure : undefined;
  return {
    measure: figure.measure,
    period_start: figure.periodStart,
    period_end: figure.periodEnd,
    authority: figure.authority,
    breakdown: figure.breakdown,
    category: figure.category,
    numerator: figure.numerator,
    denominator: figure.denominator,
    value: shown?.value,
    unit: figure.unit,
    lower: shown?.lower,
    upper: shown?.upper,
    confidence: shown?.confidence,
    method: shown?.method,
    symbol: figure.symbol,
    note: figure.note,
  };
}
