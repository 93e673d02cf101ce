import { createRequire } from "node:module";
import type { Font } from "fontkit";

let arimo: Promise<Font> | undefined;

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
  return (text, fontSize) => (font.layout(text).advanceWidth * fontSize) / font.unitsPerEm;
}
