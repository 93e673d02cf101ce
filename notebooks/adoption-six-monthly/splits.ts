import { type Category, type CategoryOf, categoriesOf, type Figure, findFigures } from "@lac-analytics/core";

/** What is printed by categories, and by which. */
export const splits = {
  "adoption-pipeline": "adoption-stage",
  "adoption-status-number": "adoption-status",
  "adoption-interval-mean": "adoption-interval",
  "adoption-enquiries": "enquiry-type",
  "adopter-households": "adopter-stage",
  "adoption-support-requests": "adoption-support",
  "adoption-agency-counts": "agency-count",
} as const;
export type Split = keyof typeof splits;
export type CategoryOfSplit<S extends Split> = CategoryOf<(typeof splits)[S]>;
export const splitIds = Object.keys(splits) as readonly Split[];

/** A figure of what is printed by categories, in one of these. */
export function figureOfSplit(figures: readonly Figure[], measure: Split, id: string): Figure {
  const found = findFigures(figures, measure, splits[measure]).find(({ category }) => category === id);
  if (found === undefined) throw new RangeError(`there is no figure of ${measure} in ${id}`);
  return found;
}

/** The categories that have a name. */
export function named(measure: Split): readonly Category[] {
  const ofAll: readonly Category[] = categoriesOf(measure, splits[measure]);
  return ofAll.filter(({ id }) => id !== "unassigned");
}

export function labelOf(measure: Split, category: string): string {
  return named(measure).find(({ id }) => id === category)?.label ?? category;
}
