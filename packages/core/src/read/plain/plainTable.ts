import { findHeading } from "../findHeading.ts";
import { readLimits } from "../readLimits.ts";
import type { TextTable } from "../readTable.ts";
import { isXml } from "../xml/xmlTables.ts";
import { endOfLine, nextLine } from "./placeRows.ts";
import { plainLineCount } from "./plainLineCount.ts";
import { plainTextRows } from "./plainTextRow.ts";

/** Far more than the thirty lines in which a heading is looked for. */
const bytesOfHead = 100_000;

/**
 * The table that is in the bytes of a plain text, such as nearly every return is: UTF-8 without quotation marks, with a
 * heading near its beginning. It is the table that `tableOfText` makes of the text, but the text is never made. Nothing
 * where the bytes are otherwise; what is to be refused is left to `tableOfText` as well.
 *
 * @param name what the file is called in messages
 * @param isHeading tells the heading
 */
export function plainTable(
  bytes: Uint8Array,
  name: string,
  isHeading: (cells: readonly string[]) => boolean,
): TextTable | undefined {
  if (bytes.length > readLimits.bytesOfFile) return undefined;
  const begin = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const lines = plainLineCount(bytes, begin);
  if (lines === undefined || lines > readLimits.linesOfFile) return undefined;
  const head = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(begin, endOfHead(bytes)));
  if (isXml(head)) return undefined;
  const { text, line, delimiter, linesAbove } = findHeading(head, isHeading);
  const above = new TextEncoder().encode(head.slice(0, head.length - text.length)).length;
  const table = { bytes, from: begin + above, line, delimiter };
  const heading = plainTextRows(table).next().value;
  if (heading === undefined || !isHeading(heading.cells)) return undefined;
  let { from } = table;
  for (let at = line; at <= heading.line; at++) from = nextLine(bytes, endOfLine(bytes, from));
  const plain = { ...table, from, line: heading.line + 1 };
  return {
    file: name,
    heading: heading.cells,
    rows: { [Symbol.iterator]: () => plainTextRows(plain) },
    lines,
    linesAbove,
    encoding: "utf-8",
    plain,
  };
}

/** Where the head of a text ends, which is cut after a line. */
function endOfHead(bytes: Uint8Array): number {
  return bytes.length <= bytesOfHead ? bytes.length : nextLine(bytes, endOfLine(bytes, bytesOfHead));
}
