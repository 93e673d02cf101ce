import type { Figure } from "@lac-analytics/core";

/** The measure of figures as a table has it; nothing where they are of several, or there are none. */
export function tableMeasure(figures: readonly Figure[]): { readonly measure?: string } {
  const [first, ...others] = new Set(figures.map(({ measure }) => measure));
  return first === undefined || others.length > 0 ? {} : { measure: first };
}
