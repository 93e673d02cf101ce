import { type Figure, unassigned } from "@lac-analytics/core";
import type { CategoryLabel } from "../figures/CategoryLabel.ts";
import { figuresByCategory } from "../figures/figuresByCategory.ts";
import { type CountCell, countCell } from "./countCell.ts";

/** Counts by two breakdowns at once. */
export interface CrossedCounts {
  /** the categories of one breakdown that have a figure */
  readonly rows: readonly CategoryLabel[];
  /** those of the other */
  readonly columns: readonly CategoryLabel[];
  readonly cellOf: (row: CategoryLabel, column: CategoryLabel) => CountCell;
}

/**
 * Counts whose breakdown is two crossed, such as `age;sex`, whichever of the two is named first. Categories stand in the
 * order of their labels, and those without one come last, under their ids. A combination with one of these, or with
 * `unassigned`, that has no figure is nobody.
 *
 * @param chart the chart's name, for the message of an error
 * @param column the breakdown whose categories are columns
 * @throws {RangeError} if there are no figures, they are not counts by two breakdowns of which one is `column`, two are
 * of one category, they differ in measure, date or place, or a combination of labelled categories has none
 */
export function crossedCounts(
  chart: string,
  figures: readonly Figure[],
  column: string,
  labels: { readonly rows: readonly CategoryLabel[]; readonly columns: readonly CategoryLabel[] },
): CrossedCounts {
  const byCategory = new Map<string, Figure>(
    figuresByCategory(chart, figures, []).map(({ figure }) => [figure.category, figure]),
  );
  const [{ breakdown, unit } = { breakdown: "", unit: "" }] = figures;
  const names = breakdown.split(";");
  const at = names.indexOf(column);
  if (names.length !== 2 || at === -1) {
    throw new RangeError(`${chart} draws figures by ${column} and one more breakdown, got "${breakdown}"`);
  }
  if (unit === "percent" || unit === "per 10,000") throw new RangeError(`${chart} draws counts, got ${unit}`);

  const present = (index: number, known: readonly CategoryLabel[]): readonly CategoryLabel[] => {
    const ids = new Set([...byCategory.keys()].map((category) => category.split(";")[index] ?? ""));
    const labelled = known.filter(({ id }) => ids.delete(id));
    return [...labelled, ...[...ids].map((id) => ({ id, label: id }))];
  };
  const cellOf = (row: CategoryLabel, { id }: CategoryLabel): CountCell => {
    const category = at === 1 ? `${row.id};${id}` : `${id};${row.id}`;
    const figure = byCategory.get(category);
    if (figure !== undefined) return countCell(figure);
    const isAlwaysCounted = (all: readonly CategoryLabel[], one: string): boolean =>
      one !== unassigned.id && all.some((labelled) => labelled.id === one);
    if (isAlwaysCounted(labels.rows, row.id) && isAlwaysCounted(labels.columns, id)) {
      throw new RangeError(`${chart} has no figure of "${category}"`);
    }
    return { count: 0, text: "0" };
  };
  return { rows: present(1 - at, labels.rows), columns: present(at, labels.columns), cellOf };
}
