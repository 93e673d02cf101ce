import { createRequire } from "node:module";
import type { Font } from "fontkit";

let dejaVuSans: Promise<Font> | undefined;

/** The font whose widths all drawings are laid out with, read once. */
async function measuredFont(): Promise<Font> {
  const fontkit = await import("fontkit");
  const opened = fontkit.openSync(createRequire(import.meta.url).resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"));
  if ("fonts" in opened) throw new Error("DejaVuSans.ttf is a collection of fonts, not one font");
  return opened;
}

/** A function that gives the width of a line of text in DejaVu Sans, in pixels, at a size in pixels. */
export async function textWidth(): Promise<(text: string, fontSize: number) => number> {
  dejaVuSans ??= measuredFont();
  const font = await dejaVuSans;
  return (text, fontSize) => (font.layout(text).advanceWidth * fontSize) / font.unitsPerEm;
}
