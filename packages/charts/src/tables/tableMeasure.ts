import type { Figure } from "@lac-analytics/core";

/**
 * The measure of figures as a table has it; nothing where they are of several, or there are none.
 *
 * @example
 * const figures = ["cla-number", "uasc-number"].map((id) => figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: [findMeasure(id)] })[0]);
 * tableMeasure(figures.slice(0, 1)); // => {"measure":"cla-number"}
 * tableMeasure(figures); // => {}
 */
export function tableMeasure(figures: readonly Figure[]): { readonly measure?: string } {
  const [first, ...others] = new Set(figures.map(({ measure }) => measure));
  return first === undefined || others.length > 0 ? {} : { measure: first };
}
