import type { TextRow } from "../parseRows.ts";
import type { PlainRows } from "./PlainRows.ts";
import { endOfLine, nextLine } from "./placeRows.ts";

// a mark inside the text is a character like another
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The row on a line from one byte up to, not including, another as text; nothing where it is blank. */
export function plainTextRow(
  { bytes, delimiter }: PlainRows,
  from: number,
  to: number,
  line: number,
): TextRow | undefined {
  const text = decoder.decode(bytes.subarray(from, to));
  const cells = text.split(delimiter).map((cell) => cell.trim());
  return cells.every((cell) => cell === "") ? undefined : { line, cells };
}

/** The rows that are not blank as text. */
export function* plainTextRows(rows: PlainRows): Generator<TextRow, undefined> {
  const { bytes } = rows;
  for (let { from, line } = rows; from < bytes.length; line++) {
    const end = endOfLine(bytes, from);
    const row = plainTextRow(rows, from, end, line);
    if (row !== undefined) yield row;
    from = nextLine(bytes, end);
  }
}
