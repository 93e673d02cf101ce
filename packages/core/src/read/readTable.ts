import { decodeText } from "./decodeText.ts";
import { type Delimiter, findDelimiter } from "./findDelimiter.ts";
import { InputError } from "./InputError.ts";
import { lineCount } from "./lineCount.ts";
import { parseRows, type TextRow } from "./parseRows.ts";
import { readLimits } from "./readLimits.ts";

/** A table as text. */
export interface TextTable {
  readonly file: string;
  /** names of the columns, without the spaces around them */
  readonly heading: readonly string[];
  /** the rows below the heading that are not blank; they are read from the text each time they are gone through */
  readonly rows: Iterable<TextRow>;
  /** lines of the file: there are no more rows than that */
  readonly lines: number;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
}

function* filledRows(text: string, delimiter: Delimiter): Generator<TextRow, undefined> {
  for (const row of parseRows(text, delimiter)) {
    if (row.fault !== undefined || row.cells.some((cell) => cell.trim() !== "")) yield row;
  }
}

function* rowsBelowHeading(text: string, delimiter: Delimiter): Generator<TextRow> {
  const rows = filledRows(text, delimiter);
  rows.next();
  yield* rows;
}

/**
 * Reads a table of comma, semicolon or tab separated text: the encoding, the delimiter and the line ends are found out.
 *
 * @param name what the file is called in messages
 * @throws {InputError} if it is empty, not text or too large
 * @example
 * readTable(new TextEncoder().encode("area,year\r\nE06000056,2024\r\n"), "population.csv").heading; // => ["area","year"]
 * [...readTable(new TextEncoder().encode("area;year\nE06000056;2024\n"), "population.csv").rows]; // => [{"line":2,"cells":["E06000056","2024"]}]
 */
export function readTable(bytes: Uint8Array, name: string): TextTable {
  if (bytes.length > readLimits.bytesOfFile) {
    throw new InputError(`${name} is larger than ${readLimits.bytesOfFile / 1_000_000} million bytes.`);
  }
  const { text, encoding } = decodeText(bytes, name);
  const lines = lineCount(text);
  if (lines === undefined) {
    throw new InputError(`${name} has a line of more than a million characters, so it is not a table.`);
  }
  if (lines > readLimits.linesOfFile) {
    throw new InputError(`${name} has more than ${readLimits.linesOfFile / 1_000_000} million lines.`);
  }
  const delimiter = findDelimiter(text);
  const heading = filledRows(text, delimiter).next().value?.cells;
  if (heading === undefined) throw new InputError(`${name} is empty.`);
  return {
    file: name,
    heading: heading.map((cell) => cell.trim()),
    rows: { [Symbol.iterator]: () => rowsBelowHeading(text, delimiter) },
    lines,
    encoding,
  };
}
