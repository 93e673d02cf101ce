import { labelWidth } from "../axes/labelWidth.ts";
import { wrapLabel } from "../axes/wrapLabel.ts";
import type { Layer } from "../plot/Layer.ts";
import { placedRule } from "../plot/placedRule.ts";
import { placedText } from "../plot/placedText.ts";
import { lineHeight } from "../plot/theme.ts";

/** A label above a plot, with a line down to what it is about. */
export interface Callout {
  /** where it points to, in pixels from the plot's top left corner */
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Labels that stand above a plot, and how much room they take there, in pixels. */
export interface Callouts {
  readonly height: number;
  readonly layers: readonly Layer[];
}

const labelCharacters = 22;
const gap = 6;

/**
 * Labels above a plot like flags: the line down is the flagstaff, the text stands to its right. Where a text would run
 * into the next one's it stands higher, so that no text touches another and no staff crosses a text.
 *
 * @param from how far above the plot they begin, in pixels
 */
export function callouts(wanted: readonly Callout[], from = 0): Callouts {
  const placed: { readonly x: number; readonly right: number; readonly top: number }[] = [];
  const layers = wanted
    .toSorted((a, b) => b.x - a.x)
    .flatMap(({ x, y, text }) => {
      const lines = wrapLabel(text, labelCharacters);
      const right = x + gap + Math.max(...lines.split("\n").map(labelWidth));
      const below = placed.filter((other) => other.x < right + gap);
      const bottom = Math.max(from + gap, ...below.map(({ top }) => top));
      const height = lines.split("\n").length * lineHeight;
      placed.push({ x, right, top: bottom + height + gap });
      return [
        placedRule({ from: { x, y: -bottom - height }, to: { x, y }, style: "leader" }),
        placedText({ x: x + gap, y: -bottom - height / 2, text: lines }),
      ];
    });
  return { height: Math.max(0, ...placed.map(({ top }) => top)), layers };
}
