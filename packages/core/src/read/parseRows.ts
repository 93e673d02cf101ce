import { type Options, parse } from "#csv-parse";
import type { Delimiter } from "./findDelimiter.ts";
import { textParts } from "./textParts.ts";

/** A row of a table as text. */
export interface TextRow {
  /** the line of the file on which the row begins, 1 being the first */
  readonly line: number;
  /** the cells, in the order of the columns; none where a quotation mark is opened and not closed */
  readonly cells: readonly string[];
  readonly fault?: "open quotation mark" | "cell of several lines";
}

const lineEnd = /\r\n|\n|\r/;
const lineEnds = /\r\n|\n|\r/g;

function parseText(text: string, options: Options): string[][] | undefined {
  try {
    return parse(text, { record_delimiter: ["\r\n", "\n", "\r"], relax_column_count: true, trim: true, ...options });
  } catch {
    return undefined;
  }
}

function linesIn(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells) {
    if (cell.includes("\n") || cell.includes("\r")) lines += cell.match(lineEnds)?.length ?? 0;
  }
  return lines;
}

/**
 * A cell that runs over lines is a note; one that holds the delimiters of a whole row is a quotation mark left open. A
 * line break at the end of a cell alone has no row behind it.
 */
function hasSwallowedRows(cells: readonly string[], width: number, delimiter: Delimiter): boolean {
  return cells.some(
    (cell) =>
      lineEnd.test(cell.trim()) && (cells.length !== width || cell.split(delimiter).length >= Math.max(width, 2)),
  );
}

/** How many cells most rows have; a row of one, such as a title above the heading, does not count beside others. */
function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [1, 0])[0];
}

function parseStrictly(text: string, firstLine: number, delimiter: Delimiter, width?: number): TextRow[] | undefined {
  const parsed = parseText(text, { delimiter });
  if (parsed === undefined) return undefined;
  const rows: TextRow[] = [];
  const usual = width ?? usualWidth(parsed);
  let line = firstLine;
  for (const cells of parsed) {
    const lines = linesIn(cells);
    if (lines === 1) rows.push({ line, cells });
    else if (hasSwallowedRows(cells, usual, delimiter)) return undefined;
    else rows.push({ line, cells, fault: "cell of several lines" });
    line += lines;
  }
  return rows;
}

/** Reads a text without any quotation mark, in which each line is a row: what the strict reading gives, and sooner. */
function splitLines(text: string, firstLine: number, delimiter: Delimiter): TextRow[] {
  const rows = text.split(lineEnd).map((lineText, index) => ({
    line: firstLine + index,
    cells: lineText.split(delimiter).map((cell) => cell.trim()),
  }));
  const last = rows.at(-1)?.cells;
  return last?.length === 1 && last[0] === "" ? rows.slice(0, -1) : rows;
}

/**
 * Reads a text each of whose quotation marks is closed on its line, as a file has them that quotes names with a comma: what
 * the strict reading gives, which is asked for the lines with such marks alone. Nothing where one row is of several lines
 * or cannot be read.
 */
function splitQuotedLines(text: string, firstLine: number, delimiter: Delimiter): TextRow[] | undefined {
  const quoted = text
    .split(lineEnd)
    .flatMap((lineText, index) => (lineText.includes('"') ? [{ lineText, index }] : []));
  const parsed = parseText(quoted.map(({ lineText }) => lineText).join("\n"), { delimiter });
  if (parsed?.length !== quoted.length) return undefined;
  const cellsAt = new Map(quoted.map(({ index }, at) => [firstLine + index, parsed[at]]));
  return splitLines(text, firstLine, delimiter).map((row) => ({ ...row, cells: cellsAt.get(row.line) ?? row.cells }));
}

function parseByLine(text: string, firstLine: number, delimiter: Delimiter): TextRow[] {
  return text.split(lineEnd).map((lineText, index): TextRow => {
    const line = firstLine + index;
    if (!lineText.includes('"')) return { line, cells: lineText.split(delimiter) };
    const parsed =
      parseText(lineText, { delimiter }) ?? parseText(lineText, { delimiter, relax_quotes: true, trim: false });
    return parsed === undefined ? { line, cells: [], fault: "open quotation mark" } : { line, cells: parsed[0] ?? [] };
  });
}

/**
 * Splits the text of a table into rows of cells. Where the quotation marks do not agree it is read line by line, so
 * that one stray mark costs one row and not all those that follow.
 *
 * @param firstLine the line of the file with which the text begins
 */
export function* parseRows(text: string, delimiter: Delimiter, firstLine = 1): Generator<TextRow> {
  let line = firstLine;
  let width: number | undefined;
  for (const part of textParts(text)) {
    const rows = part.includes('"')
      ? (splitQuotedLines(part, line, delimiter) ??
        parseStrictly(part, line, delimiter, width) ??
        parseByLine(part, line, delimiter))
      : splitLines(part, line, delimiter);
    width ??= usualWidth(rows.map(({ cells }) => cells));
    yield* rows;
    line += part.match(lineEnds)?.length ?? 0;
  }
}
