import type { ChartTable } from "../Chart.ts";
import type { DatedWording } from "./DatedWording.ts";
import { symbolNotes } from "./symbolNotes.ts";

/**
 * Measure, place, date and source of a chart that is not drawn from figures, and what a reader must know to read it.
 *
 * @param notes in sentences
 * @param cells of its table, whose symbols are explained
 */
export function datedSubtitle(
  { measure, place, when, source }: DatedWording,
  notes: readonly string[],
  cells: ChartTable["rows"] = [],
): string {
  return [`${measure}, ${place}, ${when}.`, ...notes, ...symbolNotes(cells.flat()), `Source: ${source}.`].join(" ");
}
