const longestQuoted = 40;

/** A cell as it is quoted in a sentence: on one line, without control characters, cut after 40 characters. */
export function quoteCell(text: string): string {
  const oneLine = text
    .slice(0, longestQuoted + 1)
    .replace(/\p{C}/gu, " ")
    .trim();
  return oneLine.length > longestQuoted ? `"${oneLine.slice(0, longestQuoted)}…"` : `"${oneLine}"`;
}
