import { formatNumber } from "@lac-analytics/charts";
import type { Figure } from "@lac-analytics/core";
import type { Decimals } from "./Decimals.ts";
import { figureInWords } from "./figureInWords.ts";

/**
 * A share as a cell of a table has it, with the counts behind it where they are known: "93% (205 of 220)"; the symbol
 * that stands in its place where it has no value.
 *
 * @param decimals none by default
 * @example
 * const figures = figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: [findMeasure("foster-share")] });
 * shareCell(findFigure(figures, "foster-share")); // => "74% (233 of 315)"
 * shareCell(findFigure(figures, "foster-share"), 1); // => "74.0% (233 of 315)"
 */
export function shareCell(figure: Figure, decimals: Decimals = 0): string {
  if (figure.symbol !== "") return `[${figure.symbol}]`;
  const { numerator, denominator } = figure;
  const known = numerator !== undefined && denominator !== undefined;
  const of = known ? ` (${formatNumber(numerator, 0)} of ${formatNumber(denominator, 0)})` : "";
  return `${figureInWords(figure, decimals)}${of}`;
}
