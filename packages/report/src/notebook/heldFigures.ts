import { coveredDays, type Day, dayFromIso, type Figure, findMeasure, isoFromDay } from "@lac-analytics/core";
import type { NotebookSource } from "./NotebookSource.ts";

/**
 * The figures of a day as far as the return holds what they are of, and otherwise not available (`x`): those of a day
 * that it does not cover, those of a flow or a group followed over months that begin before it does, and rows of the
 * council's own series that are of an earlier day. A rolling average says in its note how far the return looks back.
 */
export function heldFigures(
  { care, ownMeasures = [] }: Pick<NotebookSource, "care" | "ownMeasures">,
  day: Day,
  figures: readonly Figure[],
): readonly Figure[] {
  const { from, to } = coveredDays(care);
  const date = isoFromDay(day);
  const whyNot = (figure: Figure): string | undefined => {
    const { kind } = ownMeasures.find(({ id }) => id === figure.measure) ?? findMeasure(figure.measure);
    if (figure.periodEnd !== date) return "";
    // a row of the council's own series has a day alone; what stands in for it is counted over months
    if (kind === "local" && figure.periodStart === date) return undefined;
    if (day < from || day > to) return "the return does not cover the day";
    return kind !== "stock" && kind !== "rolling" && dayFromIso(figure.periodStart) <= from
      ? "the return begins later"
      : undefined;
  };
  return figures.map((figure) => {
    const note = whyNot(figure);
    if (note === undefined) return figure;
    const { measure, periodStart, authority, breakdown, category, unit } = figure;
    return { measure, periodStart, periodEnd: date, authority, breakdown, category, unit, symbol: "x", note };
  });
}
