import type { Layer } from "./Layer.ts";
import { placedRule } from "./placedRule.ts";
import { placedText } from "./placedText.ts";
import { spreadLabels } from "./spreadLabels.ts";
import { lineHeight } from "./theme.ts";
import { wrapLabel } from "./wrapLabel.ts";

/** A label for what ends at the right edge of a plot: a line, a limit, a band. */
export interface EndLabel {
  /** where it ends, in pixels from the top */
  readonly y: number;
  readonly text: string;
}

const labelCharacters = 20;
const reach = 14;

/** Labels to the right of a plot, moved apart where they would touch, with a short line to what each belongs to. */
export function endLabels(
  labels: readonly EndLabel[],
  plot: { readonly width: number; readonly height: number },
): readonly Layer[] {
  const wrapped = labels.map(({ y, text }) => ({ y, text: wrapLabel(text, labelCharacters) }));
  const places = spreadLabels(
    wrapped.map(({ y, text }) => ({ at: y, size: lineHeight * text.split("\n").length + 2 })),
    plot.height,
  );
  return wrapped.flatMap(({ y, text }, index) => {
    const place = places[index] ?? y;
    const label = placedText({ x: plot.width + reach + 4, y: place, text });
    const line = placedRule({ from: { x: plot.width, y }, to: { x: plot.width + reach, y: place }, style: "leader" });
    return Math.abs(place - y) < 2 ? [label] : [line, label];
  });
}
