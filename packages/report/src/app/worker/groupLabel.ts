import { type Measure, unassigned } from "@lac-analytics/core";

/** What a category of a measure's breakdown is called. */
export function groupLabel(measure: Measure, by: string, category: string): string {
  if (by === "total") return "All";
  const listed = measure.breakdowns.find(({ id }) => id === by)?.categories ?? [];
  return [...listed, unassigned].find(({ id }) => id === category)?.label ?? category;
}
