import type { ChartTable } from "../Chart.ts";
import type { ChartWording } from "../words/ChartWording.ts";
import { symbolNotes } from "../words/symbolNotes.ts";

/** A chart's table under what it is of and where, with the meaning of the symbols in its cells. */
export function captionedTable(
  { measure, place }: ChartWording,
  columns: ChartTable["columns"],
  rows: ChartTable["rows"],
): ChartTable {
  return { caption: [`${measure}, ${place}.`, ...symbolNotes(rows.flat())].join(" "), columns, rows };
}
