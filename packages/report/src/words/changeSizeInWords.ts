import { type Change, formatNumber } from "@lac-analytics/charts";

/**
 * How large a change or a difference is, with its interval and without regard to its direction: "1.3 points (95%
 * interval -1.0 to 3.6)".
 *
 * @param unit what it is counted in, as several of it: "days"; percentages and scores differ by points
 * @param decimals none by default
 * @example
 * changeSizeInWords({ value: -1.3, lower: -3.6, upper: 1, clear: false }, "percent", 1); // => "1.3 points (95% interval -1.0 to 3.6)"
 */
export function changeSizeInWords(change: Change, unit: string, decimals = 0): string {
  const { value, lower, upper, confidence = 0.95 } = change;
  const [low, high] = value < 0 ? [-upper, -lower] : [lower, upper];
  const size = formatNumber(Math.abs(value), decimals);
  const several = unit === "percent" || unit.startsWith("score") ? "points" : unit;
  const counted = size === "1" ? several.replace(/s$/, "") : several;
  const limits = `${formatNumber(low, decimals)} to ${formatNumber(high, decimals)}`;
  return `${size} ${counted} (${formatNumber(confidence * 100, 0)}% interval ${limits})`;
}
