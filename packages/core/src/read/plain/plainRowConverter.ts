import { noDay } from "../../return/Day.ts";
import type { ChildNumbers } from "../ChildNumbers.ts";
import { isFootRow } from "../isFootRow.ts";
import { placedColumns, placedOwnColumns } from "../placedColumns.ts";
import { readLimits } from "../readLimits.ts";
import type { RowColumns } from "../rowConverter.ts";
import type { SourceTable } from "../SourceTable.ts";
import type { PlainRows } from "./PlainRows.ts";
import { areSameBytes, asciiText, isPlainText } from "./plainBytes.ts";

/**
 * Stores the cells of a row, found by `placeCells`, as row `at` of the columns, and gives the number of its child; or
 * nothing where there is anything about the row, which then is to be read as text.
 */
export type PlainRowConverter = (cells: Int32Array, count: number, at: number) => number | undefined;

const longestChild = 64;

/**
 * How the rows of a plain table are put into columns without making text of them. It takes those rows alone of which
 * `rowConverter` has nothing to report, and stores what that stores: what a row or a cell may be is decided there. The
 * two are held against each other by a test of any rows.
 */
export function plainRowConverter(
  recognised: SourceTable,
  { bytes }: PlainRows,
  { columns, own, days }: RowColumns,
  children: ChildNumbers,
): PlainRowConverter {
  const { table, layout, source } = recognised;
  const { width } = layout;
  const placed = [...placedColumns(recognised, columns), ...placedOwnColumns(recognised, own)];
  const builders = placed.map(({ builder }) => builder);
  const places = Int32Array.from(placed, ({ cellAt }) => cellAt);
  const beginning = layout.as === "Episodes" ? days.get("DECOM") : undefined;
  const childAt = layout.columnAt.get("CHILD") ?? -1;
  const childHeading = (table.heading[childAt] ?? "").toUpperCase();
  const childIn = (from: number, to: number): string | undefined => {
    if (from === to || to - from > longestChild || !isPlainText(bytes, from, to)) return undefined;
    const id = asciiText(bytes, from, to);
    return isFootRow(id, [id]) || id.toUpperCase() === childHeading ? undefined : id;
  };
  // an identifier of figures is no heading, and without a blank it is no foot of a table
  const isOfFigures = (id: string): boolean => isFigure(id.charCodeAt(0)) && !id.includes(" ");
  const isIdentifier = (id: string | undefined, from: number, to: number): boolean =>
    id !== undefined &&
    id.length === to - from &&
    isOfFigures(id) &&
    isTextInBytes(id, bytes, from) &&
    isPlainText(bytes, from, to);
  // rows of a child stand together, so that its number is mostly that of the row before; or else that after it, where
  // another file has the same children in the same order
  let [knownFrom, knownTo, known] = [0, 0, -1];

  return (cells, count, at) => {
    if (count < width) return undefined;
    for (let place = width; place < count; place++) {
      const end = (cells[place + 1] ?? 0) - 1;
      if (withoutPadding(bytes, cells[place] ?? 0, end) !== end) return undefined;
    }
    if (mayHaveEndlessCell(cells, count)) return undefined;
    const from = withoutPadding(bytes, cells[childAt] ?? 0, (cells[childAt + 1] ?? 0) - 1);
    const to = endWithoutPadding(bytes, from, (cells[childAt + 1] ?? 0) - 1);
    const isKnown = known !== -1 && areSameBytes(bytes, from, to, knownFrom, knownTo);
    const isNext = !isKnown && isIdentifier(children.idAt(known + 1), from, to);
    const id = isKnown || isNext ? "" : childIn(from, to);
    if (id === undefined) return undefined;
    if (childAt > 0 && mayBeTotal(bytes, withoutPadding(bytes, cells[0] ?? 0, (cells[1] ?? 0) - 1))) return undefined;
    for (let index = 0; index < builders.length; index++) {
      const place = places[index] ?? -1;
      const end = (cells[place + 1] ?? 0) - 1;
      const begin = place === -1 ? end : withoutPadding(bytes, cells[place] ?? 0, end);
      const isRead = builders[index]?.putBytes(at, bytes, begin, endWithoutPadding(bytes, begin, end), source);
      if (isRead !== true) return undefined;
    }
    if (beginning?.[at] === noDay) return undefined;
    if (!isKnown) [knownFrom, knownTo, known] = [from, to, isNext ? known + 1 : children.of(id)];
    return known;
  };
}

/** Whether a cell of a row may be so long that the row is left out, and what its dates say of their order with it. */
function mayHaveEndlessCell(cells: Int32Array, count: number): boolean {
  if ((cells[count] ?? 0) - (cells[0] ?? 0) <= readLimits.charactersOfCell) return false;
  return cells.subarray(1, count + 1).some((next, at) => next - (cells[at] ?? 0) > readLimits.charactersOfCell);
}

/** Where a cell begins without the padding before it: at its end, where it is nothing else. */
function withoutPadding(bytes: Uint8Array, begin: number, end: number): number {
  let at = begin;
  while (at < end && isPadding(bytes[at])) at++;
  return at;
}

/** Where a cell that begins there, after its padding, ends without the padding behind it. */
function endWithoutPadding(bytes: Uint8Array, begin: number, end: number): number {
  let at = end;
  while (at > begin && isPadding(bytes[at - 1])) at--;
  return at;
}

/** Whether a byte at the edge of a cell is of no cell: a blank or a tab, with which databases fill columns up. */
function isPadding(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09;
}

/** Whether a row that begins there may be a total, grand total or sub-total: not with a figure or another letter. */
function mayBeTotal(bytes: Uint8Array, from: number): boolean {
  const byte = bytes[from] ?? 0;
  if (isFigure(byte)) return false;
  const letter = byte | 0x20;
  return letter < 0x61 || letter > 0x7a || letter === 0x67 || letter === 0x73 || letter === 0x74;
}

function isFigure(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

/** Whether the bytes from one on are those of a text, if it is ASCII. */
function isTextInBytes(text: string, bytes: Uint8Array, from: number): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== bytes[from + at]) return false;
  return true;
}
