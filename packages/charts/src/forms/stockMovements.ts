import { addDays, dayFromIso, type Figure, isoFromDay, type StockChange } from "@lac-analytics/core";
import type { Movement } from "./waterfall.ts";

/**
 * Those who joined a count of children and those who left it between two days, as the movements of a waterfall. Where
 * either count is withheld so are they.
 *
 * @param change between the two
 * @example
 * const days = ["2018-07-21", "2019-01-21"].map(dayFromIso);
 * const [opening, closing] = figuresOver(care, days, { measures: [findMeasure("cla-number")] }).flat();
 * const movements = stockMovements(changeInStock(care, findMeasure("cla-number"), ...days), opening, closing);
 * // from 320 to 315
 * movements.map(({ label, figure }) => [label, figure.value]); // => [["Joined", 49], ["Left", 54]]
 */
export function stockMovements({ joined, left }: StockChange, opening: Figure, closing: Figure): readonly Movement[] {
  const { measure, authority, breakdown, category, unit } = closing;
  const periodStart = isoFromDay(addDays(dayFromIso(opening.periodEnd), 1));
  const identity = {
    measure,
    authority,
    breakdown,
    category,
    unit,
    periodStart,
    periodEnd: closing.periodEnd,
    note: "",
  };
  const withheld = [opening, closing].find(({ symbol }) => symbol !== "");
  const figure = (value: number): Figure =>
    withheld === undefined || withheld.symbol === ""
      ? { ...identity, symbol: "", value }
      : { ...identity, symbol: withheld.symbol };
  return [
    { label: "Joined", direction: "in", figure: figure(joined) },
    { label: "Left", direction: "out", figure: figure(left) },
  ];
}
