import { mean } from "simple-statistics";

/** Mean and limits of one segment of an XmR chart; limits and the two-sigma distance are null for a single value. */
export interface XmrLimits {
  readonly mean: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly twoSigma: number | null;
}

/** 3 / d2 and D4 for ranges of two: Wheeler's scaling factors. */
const limitFactor = 2.66;
const screenFactor = 3.267;

/**
 * Limits from the average moving range: mean ± 2.66 × it. With screening, ranges of 3.267 × the average or more are
 * dropped once and the average taken anew. Where that would leave no variation at all, as in a run of small counts
 * that hardly ever move, every range is kept: limits that fell on the mean would flag every point.
 *
 * @param stretches the values, in stretches that follow each other without a gap; there is no range over a gap
 */
export function xmrLimits(stretches: readonly (readonly number[])[], screenOutliers: boolean): XmrLimits {
  const centre = mean(stretches.flat());
  const ranges = stretches.flatMap((stretch) =>
    stretch.slice(1).map((value, index) => Math.abs(value - (stretch[index] ?? value))),
  );
  if (ranges.length === 0) return { mean: centre, lower: null, upper: null, twoSigma: null };
  const average = mean(ranges);
  const kept = ranges.filter((range) => range < screenFactor * average);
  const screened = screenOutliers && kept.some((range) => range > 0) ? mean(kept) : average;
  const reach = limitFactor * screened;
  return { mean: centre, lower: centre - reach, upper: centre + reach, twoSigma: (reach * 2) / 3 };
}
