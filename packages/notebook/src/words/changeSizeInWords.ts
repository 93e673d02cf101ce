import { type Change, formatNumber } from "@lac-analytics/charts";
import { changeLimits } from "./changeLimits.ts";
import type { Decimals } from "./Decimals.ts";

/**
 * How large a change or a difference is, with its interval: "20.1 points (95% interval 8.0 to 31.4)", and where it may
 * be no change at all, "1.3 points (95% interval 1.0 lower to 3.6 higher)".
 *
 * @param unit what it is counted in, as several of it: "days"; percentages and scores differ by points
 * @param decimals none by default
 * @example
 * changeSizeInWords({ value: -1.3, lower: -3.6, upper: 1, clear: false }, "percent", 1); // => "1.3 points (95% interval 3.6 lower to 1.0 higher)"
 */
export function changeSizeInWords(change: Change, unit: string, decimals: Decimals = 0): string {
  const { value, confidence = 0.95 } = change;
  const size = formatNumber(Math.abs(value), decimals);
  const several = unit === "percent" || unit.startsWith("score") ? "points" : unit;
  const counted = size === "1" ? several.replace(/s$/, "") : several;
  return `${size} ${counted} (${formatNumber(confidence * 100, 0)}% interval ${changeLimits(change, decimals)})`;
}
