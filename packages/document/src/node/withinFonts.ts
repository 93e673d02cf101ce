import { type Font, openSync } from "fontkit";
import { pinnedFonts } from "./pinnedFonts.ts";

let opened: readonly Font[] | undefined;

/**
 * Text in which a character that one of the pinned fonts cannot show stands by its number, as `[U+1F600]`, so that it is
 * neither lost nor set in whatever font a machine happens to have. Characters that are never seen, such as the place of no
 * width where a line may end, stay; but for the mark of byte order, which a PDF may not hold.
 */
export function withinFonts(text: string): string {
  return text.replace(/(?!\p{Default_Ignorable_Code_Point})\P{ASCII}|\u{FEFF}/gu, (character) => {
    opened ??= Object.values(pinnedFonts).map(openFont);
    const codePoint = character.codePointAt(0) ?? 0;
    const shown = opened.every((font) => font.hasGlyphForCodePoint(codePoint));
    return shown ? character : `[U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}]`;
  });
}

function openFont(file: string): Font {
  const font = openSync(file);
  if ("fonts" in font) throw new Error(`${file} is a collection of fonts, not one font`);
  return font;
}
