import type { Figure } from "@lac-analytics/core";
import { slug } from "./slug.ts";

/**
 * A chart's id from its form and the first of its figures, and the category where all are of one: the same for the same
 * figures, whatever else is drawn.
 */
export function chartId(form: string, figures: readonly Figure[]): string {
  const [first] = figures;
  const { measure = "", authority = "", periodEnd = "", category = "total" } = first ?? {};
  const ofOne = category !== "total" && figures.every((figure) => figure.category === category);
  return slug([form, measure, authority, periodEnd, ofOne ? category : ""]);
}
