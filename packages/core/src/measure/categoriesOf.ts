import { type Breakdown, type Category, unassigned } from "./Breakdown.ts";
import type { BreakdownOf, CategoryOf } from "./FigureNames.ts";
import { findMeasure } from "./findMeasure.ts";
import type { Measure } from "./Measure.ts";
import type { MeasureId } from "./measures.ts";
import { requireNames } from "./requireNames.ts";
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
export function categoriesOf<M extends MeasureId, B extends BreakdownOf<M>>(
  measure: M,
  breakdown: B,
): readonly Category<CategoryOf<B>>[] {
  requireNames({ measure, breakdown }, 'categoriesOf("cla-number", "age")');
  const of: Measure = findMeasure(measure);
  // its id says which breakdown it is, and so which categories it has
  const found = of.breakdowns.find(({ id }) => id === breakdown) as Breakdown<B, CategoryOf<B>> | undefined;
  if (found === undefined) throw new RangeError(unknownBreakdown(breakdown, of));
  return [...found.categories, unassigned as Category<CategoryOf<B>>];
}
