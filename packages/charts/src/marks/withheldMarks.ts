import type { Figure } from "@lac-analytics/core";
import { labelWidth } from "../axes/labelWidth.ts";
import type { Layer } from "../plot/Layer.ts";
import { placedText } from "../plot/placedText.ts";
import { valueText } from "../words/valueText.ts";

const room = 24;
const gap = 4;

/**
 * The symbols of withheld figures, above the plot at their dates, and the room that they take there. Of symbols that
 * would touch the first is written.
 *
 * @param figures in order of their dates
 */
export function withheldMarks(
  figures: readonly Figure[],
  at: (date: string) => number,
): { readonly height: number; readonly layers: readonly Layer[] } {
  let written = Number.NEGATIVE_INFINITY;
  const layers = figures.flatMap((figure) => {
    const text = valueText(figure);
    const x = at(figure.periodEnd);
    const half = labelWidth(text) / 2;
    if (figure.symbol === "" || x - half < written + gap) return [];
    written = x + half;
    return [placedText({ x, y: -14, text, align: "center" })];
  });
  return { height: layers.length > 0 ? room : 0, layers };
}
