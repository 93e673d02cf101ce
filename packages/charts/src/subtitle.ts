import type { Figure } from "@lac-analytics/core";
import type { ChartWording } from "./ChartWording.ts";
import { longPeriod } from "./longPeriod.ts";
import { symbolNotes } from "./symbolNotes.ts";

/**
 * Measure, place, dates and source, then what a reader must know to read the drawing.
 *
 * @param figures all that are drawn or tabulated; their periods stand in order of appearance
 */
export function subtitle(
  { measure, place, source }: ChartWording,
  figures: readonly Figure[],
  notes: readonly string[] = [],
): string {
  const periods = [...new Set(figures.map(longPeriod))].join(" and ");
  const lines = figures.some((figure) => figure.symbol === "" && figure.lower !== undefined)
    ? ["Thin lines are 95% intervals."]
    : [];
  return [`${measure}, ${place}, ${periods}.`, ...lines, ...notes, ...symbolNotes(figures), `Source: ${source}.`].join(
    " ",
  );
}
