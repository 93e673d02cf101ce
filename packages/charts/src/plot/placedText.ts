import { field } from "./field.ts";
import type { Layer } from "./Layer.ts";
import { lineHeight } from "./theme.ts";

/** A label at a place of the drawing, in pixels from the plot's top left corner. */
export interface PlacedText {
  readonly x: number;
  /** the middle of its lines */
  readonly y: number;
  readonly text: string;
  readonly align?: "left" | "center" | "right";
  /** a style of the theme, where the text is not black */
  readonly style?: "onDark";
}

interface Written {
  readonly text: string;
}

/** A layer that writes a label, of one line or several. */
export function placedText({ x, y, text, align = "left", style }: PlacedText): Layer {
  const lines = text.split("\n").length;
  return {
    data: { values: [{ text } satisfies Written] },
    mark: { type: "text", align, ...(style === undefined ? {} : { style }) },
    encoding: {
      x: { value: x },
      y: { value: y - ((lines - 1) * lineHeight) / 2 },
      text: { field: field<Written>("text") },
    },
  };
}
