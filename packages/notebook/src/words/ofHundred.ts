import { formatNumber } from "@lac-analytics/charts";
import { roundHalfAway } from "@lac-analytics/core/stats";

/**
 * In how many of 100 futures something holds, of its share in all: none and all are said of none and of all alone.
 *
 * @example
 * ofHundred(0.998); // => "99"
 */
export function ofHundred(share: number): string {
  if (share <= 0) return "0";
  return share >= 1 ? "100" : formatNumber(Math.min(99, Math.max(1, roundHalfAway(100 * share))), 0);
}
