import type { Figure } from "@lac-analytics/core";
import type { Decimals } from "./Decimals.ts";
import { figureInWords } from "./figureInWords.ts";
import { intervalInWords } from "./intervalInWords.ts";

/**
 * The value of a figure with its interval where it has one, as a sentence has it: "93% (95% interval 89 to 96)".
 *
 * @param decimals none by default
 * @example
 * const figures = figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: [findMeasure("foster-share")] });
 * valueWithInterval(findFigure(figures, "foster-share")); // => "74% (95% interval 69 to 79)"
 */
export function valueWithInterval(figure: Figure, decimals: Decimals = 0): string {
  const interval = intervalInWords(figure, decimals);
  return `${figureInWords(figure, decimals)}${interval === "" ? "" : ` (${interval})`}`;
}
