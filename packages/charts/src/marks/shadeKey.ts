import { wrapLabel } from "../axes/wrapLabel.ts";
import type { Layer } from "../plot/Layer.ts";
import { placedText } from "../plot/placedText.ts";
import type { Room } from "../plot/Room.ts";
import { lineHeight } from "../plot/theme.ts";

/** What a shade stands for. */
export interface KeyEntry {
  readonly label: string;
  /** a style of the theme */
  readonly style: string;
}

const swatch = 18;
const labelCharacters: Readonly<Record<Room, number>> = { wide: 52, narrow: 42 };

/** A key above a plot, a line or more for each entry, in the order of the drawing, and the room that it takes there. */
export function shadeKey(
  entries: readonly KeyEntry[],
  room: Room,
): { readonly height: number; readonly layers: readonly Layer[] } {
  const wrapped = entries.map(({ label, style }) => ({ style, text: wrapLabel(label, labelCharacters[room]) }));
  const heights = wrapped.map(({ text }) => lineHeight * text.split("\n").length + 6);
  const height = heights.reduce((sum, one) => sum + one, 0) + 6;
  let top = -height;
  const layers = wrapped.flatMap(({ style, text }, index): Layer[] => {
    const own = heights[index] ?? 0;
    const middle = top + (own - 6) / 2;
    top += own;
    return [
      {
        data: { values: [{}] },
        mark: { type: "rect", style },
        encoding: {
          x: { value: 0 },
          x2: { value: swatch },
          y: { value: middle - swatch / 2 },
          y2: { value: middle + swatch / 2 },
        },
      },
      placedText({ x: swatch + 8, y: middle, text }),
    ];
  });
  return { height, layers };
}
