import type { SerialSystem } from "./date/possibleDays.ts";
import { type DecodedText, decodeText } from "./decodeText.ts";
import { filledRows, findHeading, type TableStart } from "./findHeading.ts";
import { InputError } from "./InputError.ts";
import { lineCount } from "./lineCount.ts";
import type { TextRow } from "./parseRows.ts";
import type { PlainRows } from "./plain/PlainRows.ts";
import { readLimits } from "./readLimits.ts";

/** A table as text. */
export interface TextTable {
  readonly file: string;
  /** names of the columns, without the spaces around them */
  readonly heading: readonly string[];
  /** the rows below the heading that are not blank; they are read from the text each time they are gone through */
  readonly rows: Iterable<TextRow>;
  /** there are no more rows than that */
  readonly lines: number;
  /** lines with text above the heading */
  readonly linesAbove: number;
  readonly encoding: DecodedText["encoding"];
  /** the rows below the heading where they lie in the bytes of a plain text, as nearly all do */
  readonly plain?: PlainRows;
  /** the date system of the workbook whose sheet it is */
  readonly serials?: SerialSystem;
  /** cells of a sheet that stand outside its columns, or far below its rows, and were passed over */
  readonly strayCells?: number;
}

function* rowsBelowHeading(start: TableStart): Generator<TextRow> {
  const rows = filledRows(start);
  rows.next();
  yield* rows;
}

/**
 * Reads a table of comma, semicolon or tab separated text: the encoding, the delimiter and the line ends are found out.
 * Titles above it, which have one cell each, are passed over.
 *
 * @param name what the file is called in messages
 * @throws {InputError} if it is empty, not text or too large
 * @example
 * readTable(new TextEncoder().encode("area,year\r\nE06000017,2024\r\n"), "population.csv").heading; // => ["area","year"]
 * [...readTable(new TextEncoder().encode("area;year\nE06000017;2024\n"), "population.csv").rows]; // => [{"line":2,"cells":["E06000017","2024"]}]
 */
export function readTable(bytes: Uint8Array, name: string): TextTable {
  return tableOfText(decodeText(bytes, name), name, isNoTitle);
}

/** Whether a row has two cells with text or more: a title, also where its cells were merged, has one. */
export function isNoTitle(cells: readonly string[]): boolean {
  return cells.filter((cell) => cell.trim() !== "").length > 1;
}

/**
 * The table that a text is.
 *
 * @param name what the file is called in messages
 * @param isHeading tells the heading, which is looked for where the first row is not it
 * @throws {InputError} if it is empty or too large
 */
export function tableOfText(
  { text, encoding }: DecodedText,
  name: string,
  isHeading: (cells: readonly string[]) => boolean = () => true,
): TextTable {
  const lines = lineCount(text);
  if (lines === undefined) {
    throw new InputError(`${name} has a line of more than ten million characters, so it is not a table.`);
  }
  if (lines > readLimits.linesOfFile) {
    throw new InputError(`${name} has more than ${readLimits.linesOfFile / 1_000_000} million lines.`);
  }
  const start = findHeading(text, isHeading);
  const heading = filledRows(start).next().value?.cells;
  if (heading === undefined) throw new InputError(`${name} is empty.`);
  return {
    file: name,
    heading: heading.map((cell) => cell.trim()),
    rows: { [Symbol.iterator]: () => rowsBelowHeading(start) },
    lines,
    linesAbove: start.linesAbove,
    encoding,
  };
}
