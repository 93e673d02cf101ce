import { changeBetween, formatNumber } from "@lac-analytics/charts";
import type { Figure } from "@lac-analytics/core";
import { roundHalfAway } from "@lac-analytics/core/stats";
import { changeSizeInWords } from "./changeSizeInWords.ts";
import type { Decimals } from "./Decimals.ts";
import { figureInWords } from "./figureInWords.ts";

/** A group as a sentence has it, and a figure of it. */
export interface NamedFigure {
  /** "boys", "children under 11" */
  readonly name: string;
  readonly figure: Figure;
}

/**
 * Two groups against each other, and whether they differ by more than chance, by the intervals of both: "12.3 for boys and
 * 11.0 for girls, higher for boys by 1.3 points (95% interval 1.0 lower to 3.6 higher), which could be chance". Words in
 * place of a figure that has no value.
 *
 * @param decimals none by default
 * @example
 * const figures = figuresOf(care, { year: 2019 }, { measures: [findMeasure("sdq-average")], by: [["sex"]] });
 * const boys = { name: "boys", figure: findFigure(figures, "sdq-average", "sex", "male") };
 * const girls = { name: "girls", figure: findFigure(figures, "sdq-average", "sex", "female") };
 * groupsApartInWords(boys, girls, 1); // => "12.3 for boys and 11.0 for girls, higher for boys by 1.3 points (95% interval 1.0 lower to 3.7 higher), which could be chance"
 */
export function groupsApartInWords(first: NamedFigure, second: NamedFigure, decimals: Decimals = 0): string {
  const [one, other] = [first, second].map(({ name, figure }) => `${figureInWords(figure, decimals)} for ${name}`);
  const both = `${one} and ${other}`;
  const change = changeBetween(first.figure, second.figure);
  if (change === undefined) return both;
  if (figureInWords(first.figure, decimals) === figureInWords(second.figure, decimals)) return `${both}, the same`;
  const [higher, by] =
    change.value > 0
      ? [first.name, change]
      : [second.name, { ...change, value: -change.value, lower: -change.upper, upper: -change.lower }];
  const chance = change.clear ? "is more than chance" : "could be chance";
  const size = changeSizeInWords(by, first.figure.unit, decimals);
  return `${both}, higher for ${higher} by ${size}${isAsPrinted(by.value, first.figure, second.figure, decimals) ? "" : " before rounding"}, which ${chance}`;
}

/** Whether a difference is that of the two figures as they are printed. */
function isAsPrinted(size: number, first: Figure, second: Figure, decimals: Decimals): boolean {
  if (first.symbol !== "" || second.symbol !== "") return true;
  const [one, other] = [first, second].map(({ value }) => roundHalfAway(value, 10 ** -decimals));
  return formatNumber(Math.abs((one ?? 0) - (other ?? 0)), decimals) === formatNumber(size, decimals);
}
