import type { Figure } from "@lac-analytics/core";
import type { CategoryLabel } from "./CategoryLabel.ts";

/** A figure with the name of its category. */
export interface CategoryFigure {
  readonly label: string;
  readonly figure: Figure;
}

const shared = ["measure", "periodStart", "periodEnd", "authority", "breakdown", "unit"] as const;

/**
 * One figure for each category, in the categories' order. A figure whose category has no label comes last, under its id:
 * it is never dropped.
 *
 * @param chart the chart's name, for the message of an error
 * @throws {RangeError} if there are no figures, two of one category, or figures of different measures, dates or places
 */
export function figuresByCategory(
  chart: string,
  figures: readonly Figure[],
  categories: readonly CategoryLabel[],
): readonly CategoryFigure[] {
  const [first] = figures;
  if (first === undefined) throw new RangeError(`${chart} requires at least one figure`);
  const byCategory = new Map<string, Figure>();
  for (const figure of figures) {
    const differs = shared.find((name) => figure[name] !== first[name]);
    if (differs !== undefined) {
      throw new RangeError(`${chart} draws one ${differs}, got "${first[differs]}" and "${figure[differs]}"`);
    }
    if (byCategory.has(figure.category)) throw new RangeError(`${chart} got two figures of "${figure.category}"`);
    byCategory.set(figure.category, figure);
  }
  const labels = new Map(categories.map(({ id, label }) => [id, label]));
  const order = new Set([...labels.keys(), ...byCategory.keys()]);
  return [...order].flatMap((category) => {
    const figure = byCategory.get(category);
    return figure === undefined ? [] : [{ label: labels.get(category) ?? category, figure }];
  });
}
