import { formatNumber } from "@lac-analytics/charts";
import type { Figure } from "@lac-analytics/core";
import type { Decimals } from "./Decimals.ts";
import { inPlaceOfValue } from "./inPlaceOfValue.ts";

/**
 * The value of a figure as a sentence has it: a percentage with its sign, and without decimals where it is none
 * or all, any other with its decimals, and words where there is no value.
 *
 * @param decimals none by default
 * @example
 * const figures = figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: [findMeasure("three-placements-year")] });
 * const share = findFigure(figures, "three-placements-year");
 * shareCell(share); // => "10% (32 of 315)"
 * figureInWords(share); // => "10%"
 * figureInWords(share, 1); // => "10.2%"
 */
export function figureInWords(figure: Figure, decimals: Decimals = 0): string {
  if (figure.symbol === "c" && figure.unit === "percent") return "a withheld share";
  if (figure.symbol !== "") return inPlaceOfValue[figure.symbol];
  const { value, unit } = figure;
  if (unit !== "percent") return formatNumber(value, decimals);
  return `${formatNumber(value, value === 0 || value === 100 ? 0 : decimals)}%`;
}
