import type { Figure } from "@lac-analytics/core";

/**
 * The count behind a figure as a cell of a table has it: the number, or the symbol that stands in its place.
 *
 * @example
 * const asked = [findMeasure("cla-number"), findMeasure("out-of-area-share")];
 * const figures = figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: asked });
 * countCell(findFigure(figures, "cla-number")); // => 315
 * countCell(findFigure(figures, "out-of-area-share")); // => "[x]"
 */
export function countCell(figure: Figure): number | string {
  return figure.numerator ?? `[${figure.symbol === "" ? "x" : figure.symbol}]`;
}
