import { changeInMean, type Day, findMeasure, type MeanChange, type MeasureId, periodOf } from "@lac-analytics/core";
import type { NotebookSource } from "./NotebookSource.ts";

/**
 * How an average over a moving window changed from one day to a later one, and whether by more than chance. There is
 * none where the return does not reach back to the beginning of the earlier window or too much of it was lost in reading, nor in a version for publication:
 * those who came into the window and those who dropped out may be few.
 *
 * @param measure id of a measure of the catalogue that is a mean
 * @throws {RangeError} if there is no such measure, or it is no mean
 * @example
 * const change = rollingChange(source, "adoption-a1", dayFromIso("2018-03-31"), dayFromIso("2018-09-30"));
 * [change.earlier, change.left, change.entered, change.later].map(({ count }) => count); // => [56,8,5,53]
 * roundHalfAway(change.value, 0.1); // => -40
 */
export function rollingChange(
  { care, covered, isKnownAt }: Pick<NotebookSource, "care" | "covered" | "isKnownAt">,
  measure: MeasureId,
  earlier: Day,
  later: Day,
): MeanChange | undefined {
  const mean = findMeasure(measure);
  const { from, to } = covered;
  const isCovered = periodOf(mean, { asAt: earlier }).from >= from && later <= to;
  const isKnown = isCovered && [earlier, later].every((day) => isKnownAt(mean, day));
  return care !== undefined && isKnown ? changeInMean(care, mean, earlier, later) : undefined;
}
