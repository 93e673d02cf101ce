import { type ColumnTable, table } from "arquero";
import { type Category, unassigned } from "../measure/Breakdown.ts";
import type { Figure } from "../measure/Figure.ts";
import { figureColumns, figureRow } from "../measure/figureRow.ts";
import { crossing } from "../measure/groupByCategory.ts";
import type { Measure } from "../measure/Measure.ts";
import { measures as catalogue } from "../measure/measures.ts";

/**
 * Figures as a table of arquero, in the columns of `lac figures`, and after them `title`, what the measure is called, and
 * `category_label`. A figure that is withheld has null for its value and a symbol beside it, so that no sum takes it for
 * nought.
 *
 * @param options.measures those that the figures are of; the catalogue by default
 * @example
 * const figures = figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: [findMeasure("cla-number")] });
 * figuresToArquero(figures).select("title", "value").objects(); // => [{"title":"Children looked after","value":315}]
 */
export function figuresToArquero(
  figures: readonly Figure[],
  { measures = catalogue }: { readonly measures?: readonly Measure[] } = {},
): ColumnTable {
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const rows = figures.map(figureRow);
  const columns = figureColumns.map((name) => [name, rows.map((row) => row[name] ?? null)] as const);
  return table([
    ...columns.map(([name, values]): [string, unknown[]] => [name, values]),
    ["title", figures.map(({ measure }) => byId.get(measure)?.title ?? measure)],
    ["category_label", figures.map((figure) => labelOf(figure, byId.get(figure.measure)))],
  ]);
}

/** What a category is called: of several crossed each, joined as their ids are. */
function labelOf({ breakdown, category }: Figure, measure: Measure | undefined): string {
  const parts = category.split(crossing);
  const labels = breakdown.split(crossing).map((id, at) => {
    const known: readonly Category[] = measure?.breakdowns.find((each) => each.id === id)?.categories ?? [];
    return [...known, unassigned].find((each) => each.id === parts[at])?.label ?? parts[at] ?? "";
  });
  return labels.join(`${crossing} `);
}
