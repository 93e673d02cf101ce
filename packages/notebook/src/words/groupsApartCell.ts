import { changeBetween, formatNumber } from "@lac-analytics/charts";
import { capitalised } from "@lac-analytics/core";
import { changeLimits } from "./changeLimits.ts";
import type { Decimals } from "./Decimals.ts";
import type { NamedFigure } from "./groupsApartInWords.ts";

/**
 * How two groups differ, with the limits of the difference, as a cell of a table has it: "Boys higher by 1.3 (1.0
 * lower to 3.6 higher); could be chance", and `[z]` where either has no value or no interval.
 *
 * @param decimals none by default
 * @example
 * const figures = figuresOf(care, { year: 2019 }, { measures: [findMeasure("sdq-average")], by: [["sex"]] });
 * const boys = { name: "boys", figure: findFigure(figures, "sdq-average", "sex", "male") };
 * const girls = { name: "girls", figure: findFigure(figures, "sdq-average", "sex", "female") };
 * [boys, girls].map(({ figure }) => valueWithInterval(figure, 1)); // => ["12.3 (95% interval 10.6 to 14.1)","11.0 (95% interval 9.5 to 12.5)"]
 * groupsApartCell(boys, girls, 1); // => "Boys higher by 1.3 (1.0 lower to 3.7 higher); could be chance"
 */
export function groupsApartCell(first: NamedFigure, second: NamedFigure, decimals: Decimals = 0): string {
  const change = changeBetween(first.figure, second.figure);
  if (change === undefined) return "[z]";
  if (change.value === 0) return "No difference";
  const higher = capitalised(change.value > 0 ? first.name : second.name);
  const by = change.value > 0 ? change : { lower: -change.upper, upper: -change.lower };
  const size = formatNumber(Math.abs(change.value), decimals);
  return `${higher} higher by ${size} (${changeLimits(by, decimals)}); ${change.clear ? "more than chance" : "could be chance"}`;
}
