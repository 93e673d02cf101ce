import type { ColumnBuilder } from "../ColumnBuilder.ts";
import type { ChildNumbers } from "../childNumbers.ts";
import type { DateReader } from "../date/dateReader.ts";
import type { TextRow } from "../parseRows.ts";
import type { PlainPart } from "./PlainPart.ts";
import type { PlainRows } from "./PlainRows.ts";
import { asciiText } from "./plainBytes.ts";
import { plainTextRow } from "./plainTextRow.ts";

/** What takes the rows of a plain table. */
export interface RowTaker {
  /** the columns of the plan, and of those that are dates what reads them as text */
  readonly columns: readonly { readonly builder: ColumnBuilder; readonly dates?: DateReader | undefined }[];
  /** takes so many rows, which stand below one another from a line on, and gives the place of the first */
  readonly takeRows: (line: number, rows: number) => number;
  /** the numbers of the children, by the places of their rows */
  readonly child: Int32Array;
  readonly takeText: (row: TextRow) => void;
}

/**
 * Takes the rows of the parts of a plain table in turn: those that were read as they are, the others as text where they are
 * not blank.
 */
export function takeParts(table: PlainRows, parts: Iterable<PlainPart>, children: ChildNumbers, taker: RowTaker): void {
  const { columns, takeText } = taker;
  const numberOf = childFinder(table.bytes, children);
  let { line } = table;
  for (const part of parts) {
    for (const [at, { dates }] of columns.entries()) {
      const newDates = part.columns[at]?.newDates;
      if (newDates !== undefined && newDates.length > 0) dates?.met(newDates);
    }
    let next = 0;
    let known = 0;
    for (let at = 0; at < part.asText.length; at += 3) {
      const [row = 0, begin = 0, end = 0] = part.asText.subarray(at, at + 3);
      known = takeRead(table, part, next, row, line, known, numberOf, taker);
      const text = plainTextRow(table, begin, end, line + row);
      if (text !== undefined) takeText(text);
      next = row + 1;
    }
    takeRead(table, part, next, part.rows, line, known, numberOf, taker);
    line += part.rows;
  }
}

/**
 * Takes rows of a part that were read, from one up to, not including, another.
 *
 * @param known the place of the child among those of the part that was last taken
 * @returns the place of the last child of these
 */
function takeRead(
  { bytes }: PlainRows,
  part: PlainPart,
  from: number,
  to: number,
  line: number,
  known: number,
  numberOf: ChildFinder,
  { columns, takeRows, child }: RowTaker,
): number {
  if (from === to) return known;
  const first = takeRows(line + from, to - from);
  for (let at = 0; at < columns.length; at++) {
    const cells = part.columns[at];
    if (cells !== undefined) columns[at]?.builder.putCells(first, cells, from, to, bytes);
  }
  let place = known;
  for (let row = from; row < to; ) {
    while ((part.children[3 * (place + 1)] ?? part.rows) <= row) place++;
    const end = Math.min(part.children[3 * (place + 1)] ?? part.rows, to);
    const number = numberOf(part.children[3 * place + 1] ?? 0, part.children[3 * place + 2] ?? 0);
    for (; row < end; row++) child[first + row - from] = number;
  }
  return place;
}

/** The number of the child whose identifier is in some bytes. */
type ChildFinder = (from: number, to: number) => number;

/** A child is mostly that after the one before, where another file has the same children in the same order, or is new. */
function childFinder(bytes: Uint8Array, children: ChildNumbers): ChildFinder {
  let known = -1;
  return (from, to) => {
    if (isTextInBytes(children.idAt(known + 1), bytes, from, to)) known++;
    else if (!isTextInBytes(children.idAt(known), bytes, from, to)) known = children.of(asciiText(bytes, from, to));
    return known;
  };
}

/** Whether some bytes are those of a text of ASCII. */
function isTextInBytes(text: string | undefined, bytes: Uint8Array, from: number, to: number): boolean {
  if (text?.length !== to - from) return false;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== bytes[from + at]) return false;
  return true;
}
