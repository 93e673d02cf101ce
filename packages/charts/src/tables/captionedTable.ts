import type { Figure } from "@lac-analytics/core";
import type { ChartTable } from "../Chart.ts";
import type { ChartWording } from "../words/ChartWording.ts";
import { symbolNotes } from "../words/symbolNotes.ts";
import { tableMeasure } from "./tableMeasure.ts";

/**
 * A chart's table under what it is of and where, with the meaning of the symbols in its cells.
 *
 * @param figures those that stand in it as they were counted; none where it is worked out from something else
 */
export function captionedTable(
  { measure, place }: ChartWording,
  columns: ChartTable["columns"],
  rows: ChartTable["rows"],
  figures: readonly Figure[] = [],
): ChartTable {
  const caption = [`${measure}, ${place}.`, ...symbolNotes(rows.flat())].join(" ");
  return { caption, ...tableMeasure(figures), columns, rows };
}
