import { findMeasure, type Measure, unknownBreakdown } from "@lac-analytics/core";

/**
 * A measure of the catalogue with no other breakdowns than some of its own, so that `by: "all"` gives these alone. What
 * is not printed need not be counted, and in a published version hides no figure that is.
 *
 * @param id of the measure
 * @param by ids of breakdowns
 * @throws {RangeError} if there is no such measure, or it has no such breakdown
 */
export function measureBy(id: string, by: readonly string[]): Measure {
  const measure = findMeasure(id);
  const breakdowns = by.map((wanted) => {
    const found = measure.breakdowns.find((breakdown) => breakdown.id === wanted);
    if (found === undefined) throw new RangeError(unknownBreakdown(wanted, measure));
    return found;
  });
  return { ...measure, breakdowns };
}
