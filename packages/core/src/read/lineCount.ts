import { readLimits } from "./readLimits.ts";

const lineEnd = /\r\n|\n|\r/g;

/** The number of lines of a text, or nothing where one is longer than any line of a table. */
export function lineCount(text: string): number | undefined {
  let lines = 1;
  let start = 0;
  lineEnd.lastIndex = 0;
  while (lineEnd.test(text)) {
    if (lineEnd.lastIndex - start > readLimits.charactersOfLine) return undefined;
    start = lineEnd.lastIndex;
    lines++;
  }
  return text.length - start > readLimits.charactersOfLine ? undefined : lines;
}
