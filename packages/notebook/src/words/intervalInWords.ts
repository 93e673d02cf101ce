import { formatNumber } from "@lac-analytics/charts";
import type { Figure } from "@lac-analytics/core";
import type { Decimals } from "./Decimals.ts";

/**
 * The interval of a figure as a sentence has it, "95% interval 46 to 58"; blank where the figure has none.
 *
 * @param decimals none by default
 * @example
 * const figures = figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: [findMeasure("long-term-stability")] });
 * const share = findFigure(figures, "long-term-stability");
 * shareCell(share); // => "83% (83 of 100)"
 * intervalInWords(share, 1); // => "95% interval 74.5 to 89.1"
 */
export function intervalInWords(figure: Figure, decimals: Decimals = 0): string {
  if (figure.symbol !== "" || figure.lower === undefined || figure.upper === undefined) return "";
  const level = formatNumber((figure.confidence ?? 0.95) * 100, 0);
  return `${level}% interval ${formatNumber(figure.lower, decimals)} to ${formatNumber(figure.upper, decimals)}`;
}
