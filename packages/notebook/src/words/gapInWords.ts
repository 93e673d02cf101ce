import { formatNumber } from "@lac-analytics/charts";
import type { Gap } from "@lac-analytics/core";
import { changeLimits } from "./changeLimits.ts";

/**
 * A gap between a figure and what it is set beside, with its interval where it has one: "lower by 12.9 (95% interval
 * 6.9 to 18.6)".
 *
 * @param unit what follows the number: "points" of a gap between shares
 * @param decimals one by default
 * @example
 * gapInWords({ value: 3, note: "No interval." }, "points"); // => "higher by 3.0 points"
 */
export function gapInWords(gap: Gap, unit = "", decimals = 1): string {
  const size = formatNumber(Math.abs(gap.value), decimals);
  if (Number(size) === 0 && !("clear" in gap)) return "the same";
  const moved = `${gap.value < 0 ? "lower" : "higher"} by ${size}${unit === "" ? "" : ` ${unit}`}`;
  if (!("clear" in gap)) return moved;
  const level = formatNumber(gap.confidence * 100, 0);
  return `${moved} (${level}% interval ${changeLimits(gap, decimals)})`;
}
