/**
 * Characters that are not seen but do something: to a terminal, to the order in which text is read, or to what a cell is
 * equal to. A line break (LF, or CR with LF) and a tab are what they seem.
 *
 * Source: Unicode Standard, general categories Cc, Cf, Cs, Zl and Zp, and the property Default_Ignorable_Code_Point.
 */
const unseen = /(?!\r\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Text with its unseen characters written by their numbers, so that what stands in a file can neither command a terminal
 * nor pass for something else. What is seen stays as it is, and so do line breaks and tabs.
 *
 * @example
 * visibleText("A\u200B1\u001B[2J"); // => "A[U+200B]1[U+001B][2J"
 */
export function visibleText(text: string): string {
  return text.replace(unseen, (character) =>
    character === "\n" || character === "\t" ? character : `[${codeName(character)}]`,
  );
}

function codeName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
