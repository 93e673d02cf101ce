import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/**
 * The files of the fonts that drawings and the PDF are set in, the same on every machine: Arimo, which has the shapes and
 * the widths of the Arial of pages and Word files, and a font for code.
 */
export const pinnedFonts = {
  sans: require.resolve("@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf"),
  sansBold: require.resolve("@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf"),
  sansItalic: require.resolve("@expo-google-fonts/arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf"),
  sansBoldItalic: require.resolve("@expo-google-fonts/arimo/700Bold_Italic/Arimo_700Bold_Italic.ttf"),
  mono: fileOf("DejaVuSansMono"),
  monoBold: fileOf("DejaVuSansMono-Bold"),
  monoOblique: fileOf("DejaVuSansMono-Oblique"),
  monoBoldOblique: fileOf("DejaVuSansMono-BoldOblique"),
} as const;

function fileOf(font: string): string {
  return require.resolve(`dejavu-fonts-ttf/ttf/${font}.ttf`);
}
