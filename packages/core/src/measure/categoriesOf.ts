import { type Category, unassigned } from "./Breakdown.ts";
import { findMeasure } from "./findMeasure.ts";
import { unknownBreakdown } from "./unknownName.ts";

/**
 * The categories of a measure's breakdown in the order in which a table has them, and last the one of children whose
 * category cannot be told.
 *
 * @param measure id of a measure of the catalogue
 * @param breakdown id of one of its breakdowns
 * @throws {RangeError} if there is no such measure, or it has no such breakdown
 * @example
 * categoriesOf("cla-number", "sex").map(({ id }) => id); // => ["male", "female", "unknown", "unassigned"]
 */
export function categoriesOf(measure: string, breakdown: string): readonly Category[] {
  const of = findMeasure(measure);
  const found = of.breakdowns.find(({ id }) => id === breakdown);
  if (found === undefined) throw new RangeError(unknownBreakdown(breakdown, of));
  return [...found.categories, unassigned];
}
