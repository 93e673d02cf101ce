import { formatNumber } from "@lac-analytics/charts";
import { roundHalfAway } from "@lac-analytics/core/stats";
import { poundsText } from "./poundsText.ts";

const million = 1_000_000;

/**
 * Pounds as a sentence about a budget has them, no finer than such a sentence needs: in millions with one decimal from a
 * million, and to the nearest thousand below it.
 *
 * @example
 * poundsInWords(14_894_126); // => "£14.9 million"
 * poundsInWords(-382_441); // => "-£382,000"
 */
export function poundsInWords(pounds: number): string {
  const thousands = roundHalfAway(Math.abs(pounds), 1000);
  const sign = pounds < 0 && thousands > 0 ? "-" : "";
  if (thousands < million) return `${sign}${poundsText(thousands)}`;
  return `${sign}£${formatNumber(Math.abs(pounds) / million, 1)} million`;
}
