import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The files of the fonts that drawings and the PDF are set in, the same on every machine. */
export const pinnedFonts = {
  sans: fileOf("DejaVuSans"),
  sansBold: fileOf("DejaVuSans-Bold"),
  sansOblique: fileOf("DejaVuSans-Oblique"),
  sansBoldOblique: fileOf("DejaVuSans-BoldOblique"),
  mono: fileOf("DejaVuSansMono"),
  monoBold: fileOf("DejaVuSansMono-Bold"),
  monoOblique: fileOf("DejaVuSansMono-Oblique"),
  monoBoldOblique: fileOf("DejaVuSansMono-BoldOblique"),
} as const;

function fileOf(font: string): string {
  return require.resolve(`dejavu-fonts-ttf/ttf/${font}.ttf`);
}
