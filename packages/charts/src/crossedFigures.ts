import type { Figure } from "@lac-analytics/core";
import type { CategoryLabel } from "./CategoryLabel.ts";
import { figuresByCategory } from "./figuresByCategory.ts";

/** Figures by two breakdowns at once. */
export interface CrossedFigures {
  /** the first breakdown's categories that have a figure */
  readonly rows: readonly CategoryLabel[];
  /** the second's */
  readonly columns: readonly CategoryLabel[];
  readonly figureOf: (row: CategoryLabel, column: CategoryLabel) => Figure | undefined;
}

/**
 * Figures whose breakdown is two crossed, such as `age;sex`, whichever of the two is named first. Categories stand in
 * the order of their labels; those without a label come last, under their ids.
 *
 * @param chart the chart's name, for the message of an error
 * @param column the breakdown whose categories are columns
 * @throws {RangeError} if there are no figures, the breakdown is not two crossed of which one is `column`, two figures
 * are of one category, or figures are of different measures, dates or places
 */
export function crossedFigures(
  chart: string,
  figures: readonly Figure[],
  column: string,
  labels: { readonly rows: readonly CategoryLabel[]; readonly columns: readonly CategoryLabel[] },
): CrossedFigures {
  const found = figuresByCategory(chart, figures, []).map(({ figure }) => figure);
  const breakdown = found[0]?.breakdown ?? "";
  const names = breakdown.split(";");
  const at = names.indexOf(column);
  if (names.length !== 2 || at === -1) {
    throw new RangeError(`${chart} draws figures by ${column} and one more breakdown, got "${breakdown}"`);
  }
  const parts = found.map(({ category }) => category.split(";"));
  const present = (index: number, known: readonly CategoryLabel[]): readonly CategoryLabel[] => {
    const ids = new Set(parts.map((part) => part[index] ?? ""));
    const labelled = known.filter(({ id }) => ids.delete(id));
    return [...labelled, ...[...ids].map((id) => ({ id, label: id }))];
  };
  const byCategory = new Map(found.map((figure) => [figure.category, figure]));
  return {
    rows: present(1 - at, labels.rows),
    columns: present(at, labels.columns),
    figureOf: (row, { id }) => byCategory.get(at === 1 ? `${row.id};${id}` : `${id};${row.id}`),
  };
}
