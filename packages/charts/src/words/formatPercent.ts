import { formatNumber } from "./formatNumber.ts";

/**
 * A percentage as readers see it, rounded as `formatNumber` rounds.
 *
 * @param value in percent: 73.97, not 0.7397
 * @throws {RangeError} if the value is not finite or the decimals are not a whole number from 0 to 20
 * @example
 * formatPercent((100 * 233) / 315, 2); // => "73.97%"
 */
export function formatPercent(value: number, decimals: number): string {
  return `${formatNumber(value, decimals)}%`;
}
