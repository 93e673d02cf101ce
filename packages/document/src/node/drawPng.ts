import { renderAsync } from "@resvg/resvg-js";
import type { Drawing } from "../model/Document.ts";
import { pinnedFonts } from "./pinnedFonts.ts";
import { withinFonts } from "./withinFonts.ts";

/**
 * A drawing as PNG, at twice its size or at a height in pixels, set in the pinned fonts alone. The same drawing gives the
 * same bytes.
 */
export async function drawPng(
  { svg }: Pick<Drawing, "svg">,
  { height }: { readonly height?: number } = {},
): Promise<Uint8Array> {
  const { sans, sansBold } = pinnedFonts;
  const image = await renderAsync(withinFonts(svg), {
    fitTo: height === undefined ? { mode: "zoom", value: 2 } : { mode: "height", value: height },
    font: {
      loadSystemFonts: false,
      fontFiles: [sans, sansBold],
      defaultFontFamily: "Arimo",
      sansSerifFamily: "Arimo",
    },
  });
  return image.asPng();
}
