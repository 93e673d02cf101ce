import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/**
 * The files of the fonts that drawings and the PDF are set in, the same on every machine: Arimo, which has the shapes and
 * the widths of the Arial of pages and Word files, and Cousine for code, which has those of Courier New.
 */
export const pinnedFonts = {
  sans: require.resolve("@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf"),
  sansBold: require.resolve("@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf"),
  sansItalic: require.resolve("@expo-google-fonts/arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf"),
  sansBoldItalic: require.resolve("@expo-google-fonts/arimo/700Bold_Italic/Arimo_700Bold_Italic.ttf"),
  mono: require.resolve("@expo-google-fonts/cousine/400Regular/Cousine_400Regular.ttf"),
  monoBold: require.resolve("@expo-google-fonts/cousine/700Bold/Cousine_700Bold.ttf"),
  monoItalic: require.resolve("@expo-google-fonts/cousine/400Regular_Italic/Cousine_400Regular_Italic.ttf"),
  monoBoldItalic: require.resolve("@expo-google-fonts/cousine/700Bold_Italic/Cousine_700Bold_Italic.ttf"),
} as const;
