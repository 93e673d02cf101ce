import type { Change } from "@lac-analytics/charts";
import { comparable, type Figure } from "@lac-analytics/core";
import { compareCounts } from "@lac-analytics/core/stats";

const confidence = 0.95;

/**
 * How a count of events changed between two times of equal length that do not overlap, such as the adoptions of a
 * half-year and of the same half a year before, and whether by more than chance. None where either is withheld or is of
 * a part only.
 *
 * Method: `compareCounts`.
 */
export function flowChange(latest: Figure, before: Figure): Change | undefined {
  const [now, earlier] = [comparable(latest), comparable(before)];
  if (now.symbol !== "" || earlier.symbol !== "") return undefined;
  const { value, lower, upper } = compareCounts(now.value, earlier.value, { confidence });
  return { value, lower, upper, confidence, clear: lower > 0 || upper < 0 };
}
