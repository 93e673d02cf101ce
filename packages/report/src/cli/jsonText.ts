/** Characters that JSON lets stand as they are, and that a terminal or a reader's eye would be misled by. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Rows as JSON, a blank cell as null. Characters that are not seen are written by their numbers, so that the text can be
 * printed on a terminal and reads back as it was.
 *
 * @example
 * jsonText(["value"], [{ value: "A\u200B1" }]); // => "[\n {\n  \"value\": \"A\\u200b1\"\n }\n]\n"
 */
export function jsonText(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string | number | undefined>>[],
): string {
  const cells = rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null])));
  return `${JSON.stringify(cells, null, 1).replace(unseen, (character) => (character === "\n" ? "\n" : escapes(character)))}\n`;
}

function escapes(character: string): string {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`,
  ).join("");
}
