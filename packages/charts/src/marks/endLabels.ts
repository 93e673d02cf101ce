import { wrapLabel } from "../axes/wrapLabel.ts";
import type { Layer } from "../plot/Layer.ts";
import { placedRule } from "../plot/placedRule.ts";
import { placedText } from "../plot/placedText.ts";
import type { Room } from "../plot/Room.ts";
import { lineHeight } from "../plot/theme.ts";
import { spreadLabels } from "./spreadLabels.ts";

/** A label for what ends at the right edge of a plot: a line, a limit, a band. */
export interface EndLabel {
  /** where it ends, in pixels from the left (the plot's edge where missing) and from the top */
  readonly x?: number;
  readonly y: number;
  readonly text: string;
}

const labelCharacters: Readonly<Record<Room, number>> = { wide: 20, narrow: 12 };
const reach = 14;
/** A line that ends this close to the edge has its label beside it. */
const near = 20;

/** Labels to the right of a plot, moved apart where they would touch, with a short line to what each belongs to. */
export function endLabels(
  labels: readonly EndLabel[],
  plot: { readonly width: number; readonly height: number },
  room: Room,
): readonly Layer[] {
  const wrapped = labels.map(({ x = plot.width, y, text }) => ({ x, y, text: wrapLabel(text, labelCharacters[room]) }));
  const places = spreadLabels(
    wrapped.map(({ y, text }) => ({ at: y, size: lineHeight * text.split("\n").length + 2 })),
    plot.height,
  );
  return wrapped.flatMap(({ x, y, text }, index) => {
    const place = places[index] ?? y;
    const label = placedText({ x: plot.width + reach + 4, y: place, text });
    const beside = plot.width - x < near;
    if (beside && Math.abs(place - y) < 2) return [label];
    const from = { x: beside ? plot.width : x, y };
    return [placedRule({ from, to: { x: plot.width + reach, y: place }, style: "leader" }), label];
  });
}
