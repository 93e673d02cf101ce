import type { Figure } from "@lac-analytics/core";
import { shownInterval } from "../figures/shownInterval.ts";
import type { ChartWording } from "./ChartWording.ts";
import { intervalLevel } from "./intervalLevel.ts";
import { notesInWords } from "./notesInWords.ts";
import { periodsInWords } from "./periodsInWords.ts";
import { symbolNotes } from "./symbolNotes.ts";
import { valueText } from "./valueText.ts";

/**
 * Measure, place, dates and source, and what a reader must know to read the drawing: its lines, its symbols, the
 * figures' own notes.
 *
 * @param figures all that are drawn; their dates stand in order of appearance
 * @param notes what else must be known of the drawing, in sentences
 */
export function subtitle(
  { measure, place, source }: ChartWording,
  figures: readonly Figure[],
  notes: readonly string[] = [],
): string {
  const levels = new Set(figures.flatMap((figure) => shownInterval(figure) ?? []).map(intervalLevel));
  return [
    `${measure}, ${place}, ${periodsInWords(figures)}.`,
    ...[...levels].map((level) => `Thin lines are ${level} intervals.`),
    ...notes,
    ...symbolNotes(figures.map(valueText)),
    ...notesInWords(figures.map(({ note }) => note)),
    `Source: ${source}.`,
  ].join(" ");
}
