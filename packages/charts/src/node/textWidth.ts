import { createRequire } from "node:module";
import type { Font } from "fontkit";

let arimo: Promise<Font> | undefined;

/** The widths of texts at the font's own size: Vega asks for that of a label several times over, and years stand in every chart. */
const advanceWidths = new Map<string, number>();

/** The font whose widths all drawings are laid out with, read once. */
async function measuredFont(): Promise<Font> {
  const fontkit = await import("fontkit");
  const opened = fontkit.openSync(
    createRequire(import.meta.url).resolve("@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf"),
  );
  if ("fonts" in opened) throw new Error("Arimo_400Regular.ttf is a collection of fonts, not one font");
  return opened;
}

/** A function that gives the width of a line of text in Arimo or Arial, in pixels, at a size in pixels. */
export async function textWidth(): Promise<(text: string, fontSize: number) => number> {
  arimo ??= measuredFont();
  const font = await arimo;
  return (text, fontSize) => {
    const advanceWidth = advanceWidths.get(text) ?? font.layout(text).advanceWidth;
    advanceWidths.set(text, advanceWidth);
    return (advanceWidth * fontSize) / font.unitsPerEm;
  };
}
