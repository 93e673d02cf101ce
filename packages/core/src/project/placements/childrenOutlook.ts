import type { ChildrenOutlook } from "./PlacementProjection.ts";
import { quantileOfCounts } from "./quantileOfCounts.ts";

/**
 * The outlook on a number of children from its exact moments and its values in all futures. An interval is widened where
 * it must be to hold what is expected, as of a group in which mostly nobody is.
 */
export function childrenOutlook(
  expected: number,
  processVariance: number,
  parameterVariance: number,
  futures: ArrayLike<number>,
): ChildrenOutlook {
  const [low95 = 0, low80 = 0, high80 = 0, high95 = 0] = quantileOfCounts(futures, [0.025, 0.1, 0.9, 0.975]);
  return {
    expected,
    lower80: Math.min(low80, expected),
    upper80: Math.max(high80, expected),
    lower95: Math.min(low95, expected),
    upper95: Math.max(high95, expected),
    processSd: Math.sqrt(processVariance),
    parameterSd: Math.sqrt(parameterVariance),
  };
}
