import { formatNumber } from "@lac-analytics/charts";

/**
 * Whole pounds as a sentence has them.
 *
 * @example
 * poundsText(-57_000.4); // => "-£57,000"
 */
export function poundsText(pounds: number): string {
  const text = formatNumber(Math.abs(pounds), 0);
  return `${pounds < 0 && text !== "0" ? "-" : ""}£${text}`;
}
