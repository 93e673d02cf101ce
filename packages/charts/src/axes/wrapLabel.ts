/**
 * A label broken into lines of at most some characters, between words or after a slash or hyphen before a letter; a
 * longer word stands whole on a line of its own. Line breaks in the label itself count as spaces.
 *
 * @example
 * wrapLabel("Independent and semi-independent living", 21); // => "Independent and semi-\nindependent living"
 */
export function wrapLabel(label: string, characters: number): string {
  const lines: string[] = [];
  let line = "";
  for (const piece of label.match(/\s*\S+?(?:[/-](?=\p{L})|(?=\s|$))/gu) ?? []) {
    const joined = line + piece.replace(/^\s+/u, " ");
    if (line !== "" && joined.length > characters) {
      lines.push(line);
      line = piece.trimStart();
    } else line = joined.trimStart();
  }
  return [...lines, line].join("\n");
}
