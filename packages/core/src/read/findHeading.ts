import { type Delimiter, delimiters, findDelimiter } from "./findDelimiter.ts";
import { parseRows, type TextRow } from "./parseRows.ts";

/** Where a table begins in a text. */
export interface TableStart {
  /** the text from there on */
  readonly text: string;
  /** the line of the file with which it begins */
  readonly line: number;
  readonly delimiter: Delimiter;
  /** lines with text above the heading */
  readonly linesAbove: number;
}

const mostLinesAbove = 30;

const separatorLine = /^\s*"?sep=([,;|\t])"?[ \t]*(?:\r\n|\n|\r|$)/i;

const lineEnds = /\r\n|\n|\r/g;

/** The rows of a table, its heading first, that are not blank. */
export function* filledRows({ text, line, delimiter }: TableStart): Generator<TextRow, undefined> {
  for (const row of parseRows(text, delimiter, line)) {
    if (row.fault !== undefined || row.cells.some((cell) => cell.trim() !== "")) yield row;
  }
}

/**
 * Finds the heading of a table: its first row with any text, or where that is none, as below a title, the first of
 * the next thirty lines that is one. The line `sep=;` with which Excel names the delimiter is passed over.
 */
export function findHeading(text: string, isHeading: (cells: readonly string[]) => boolean): TableStart {
  const named = separatorLine.exec(text.slice(0, 100));
  const start = startAt(text, named?.[0].length ?? 0, 0, named?.[1]);
  const first = filledRows(start).next().value;
  return first === undefined || isHeading(first.cells) ? start : (findBelow(text, isHeading) ?? start);
}

function startAt(text: string, from: number, linesAbove: number, delimiter?: string): TableStart {
  const line = (text.slice(0, from).match(lineEnds)?.length ?? 0) + 1;
  const below = text.slice(from);
  const named = delimiters.find((known) => known === delimiter) ?? findDelimiter(below);
  return { text: below, line, delimiter: named, linesAbove };
}

function findBelow(text: string, isHeading: (cells: readonly string[]) => boolean): TableStart | undefined {
  let linesAbove = 0;
  for (let from = 0; from < text.length && linesAbove <= mostLinesAbove; ) {
    lineEnds.lastIndex = from;
    const to = lineEnds.test(text) ? lineEnds.lastIndex : text.length;
    const line = text.slice(from, to);
    if (line.trim() !== "") {
      const [row] = parseRows(line, findDelimiter(line));
      if (row !== undefined && isHeading(row.cells)) return startAt(text, from, linesAbove);
      linesAbove++;
    }
    from = to;
  }
  return undefined;
}
