import type { Figure } from "./Figure.ts";

/**
 * A figure as it may be held against another, joined to it or judged by a target: itself, or not available (`x`) where
 * it is of a part only, of which nothing can be concluded.
 *
 * @example
 * const [figure] = figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: [findMeasure("cla-number")] });
 * comparable(figure).value; // => 315
 * comparable({ ...figure, partial: true }).symbol; // => "x"
 */
export function comparable(figure: Figure): Figure {
  if (figure.symbol !== "" || figure.partial === undefined) return figure;
  const { measure, periodStart, periodEnd, authority, breakdown, category, unit, note } = figure;
  return { measure, periodStart, periodEnd, authority, breakdown, category, unit, symbol: "x", note };
}
