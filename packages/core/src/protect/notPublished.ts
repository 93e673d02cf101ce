import type { Figure } from "../measure/Figure.ts";

/** What stands in the place of a figure that is not among those that are published: not available, with no count of it. */
export function notPublished(figure: Figure): Figure {
  const { measure, periodStart, periodEnd, authority, breakdown, category, unit } = figure;
  const heading = { measure, periodStart, periodEnd, authority, breakdown, category, unit };
  const note = "not published by these breakdowns together, or not over this time";
  return { ...heading, symbol: "x", note };
}
