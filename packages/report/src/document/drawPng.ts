import { renderAsync } from "@resvg/resvg-js";
import { pinnedFonts } from "./pinnedFonts.ts";
import type { Drawing } from "./ReportDocument.ts";
import { withinFonts } from "./withinFonts.ts";

/** A drawing as PNG, at twice its size, set in the pinned fonts alone. The same drawing gives the same bytes. */
export async function drawPng({ svg }: Drawing): Promise<Uint8Array> {
  const { sans, sansBold } = pinnedFonts;
  const image = await renderAsync(withinFonts(svg), {
    fitTo: { mode: "zoom", value: 2 },
    font: {
      loadSystemFonts: false,
      fontFiles: [sans, sansBold],
      defaultFontFamily: "DejaVu Sans",
      sansSerifFamily: "DejaVu Sans",
    },
  });
  return image.asPng();
}
