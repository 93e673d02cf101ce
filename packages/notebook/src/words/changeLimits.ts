import { formatNumber } from "@lac-analytics/charts";

/**
 * The limits of a change or a difference, without signs: sizes where both lie on one side of nought, "8.0 to 31.4", and
 * otherwise each with its direction, "4.0 lower to 5.4 higher".
 */
export function changeLimits(
  { lower, upper }: { readonly lower: number; readonly upper: number },
  decimals: number,
): string {
  const size = (value: number): string => formatNumber(Math.abs(value), decimals);
  if (lower <= 0 && upper >= 0) return `${size(lower)} lower to ${size(upper)} higher`;
  const [near, far] = lower > 0 ? [lower, upper] : [upper, lower];
  // rounding must not make it read as if no change at all were within the limits
  return `${Number(size(near)) === 0 ? "just over 0" : size(near)} to ${size(far)}`;
}
