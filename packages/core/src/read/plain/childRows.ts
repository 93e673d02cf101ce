import { isFootRow } from "../isFootRow.ts";
import { readLimits } from "../readLimits.ts";
import type { PlacedRows } from "./placeRows.ts";
import { areSameBytes, asciiText, beginOfCell, endOfCell, isPlainText } from "./plainBytes.ts";

const longestChild = 64;

/**
 * Finds the children of rows, and the rows that are to be read as text as they may be no rows of a child, or may be left
 * out: all those of which `rowConverter` has something to say before it reads their cells.
 *
 * @param childHeading the heading of their column, in capitals
 * @param found three numbers for each child in turn: its first row, and where its identifier begins and ends
 * @returns how many children they are
 */
export function readChildren(
  { bytes, rows, stride, cells, isText }: PlacedRows,
  childAt: number,
  childHeading: string,
  found: Int32Array,
): number {
  let children = 0;
  let [knownFrom, knownTo] = [0, -1];
  for (let row = 0, base = 0; row < rows; row++, base += stride) {
    if (isText[row] === 1) continue;
    const last = (cells[base + childAt + 1] ?? 0) - 1;
    const from = beginOfCell(bytes, cells[base + childAt] ?? 0, last);
    const to = endOfCell(bytes, from, last);
    const isKnown = areSameBytes(bytes, from, to, knownFrom, knownTo);
    if (
      (!isKnown && !isChild(bytes, from, to, childHeading)) ||
      (childAt > 0 && mayBeTotal(bytes, cells[base] ?? 0, (cells[base + 1] ?? 0) - 1)) ||
      mayHaveEndlessCell(cells, base, stride)
    ) {
      isText[row] = 1;
      continue;
    }
    if (isKnown) continue;
    [knownFrom, knownTo] = [from, to];
    found[3 * children] = row;
    found[3 * children + 1] = from;
    found[3 * children + 2] = to;
    children++;
  }
  return children;
}

function isChild(bytes: Uint8Array, from: number, to: number, childHeading: string): boolean {
  if (from === to || to - from > longestChild || !isPlainText(bytes, from, to)) return false;
  if (isWordOfFigures(bytes, from, to)) return true;
  const id = asciiText(bytes, from, to);
  return !isFootRow(id, [id]) && id.toUpperCase() !== childHeading;
}

/** Whether an identifier begins with a figure and has no blank in it: so it is no heading, and no foot of a table. */
function isWordOfFigures(bytes: Uint8Array, from: number, to: number): boolean {
  if (!isFigure(bytes[from] ?? 0)) return false;
  for (let at = from; at < to; at++) if (bytes[at] === 0x20) return false;
  return true;
}

/** Whether a row that begins there may be a total, grand total or sub-total: not with a figure or another letter. */
function mayBeTotal(bytes: Uint8Array, begin: number, end: number): boolean {
  const byte = bytes[beginOfCell(bytes, begin, end)] ?? 0;
  if (isFigure(byte)) return false;
  const letter = byte | 0x20;
  return letter < 0x61 || letter > 0x7a || letter === 0x67 || letter === 0x73 || letter === 0x74;
}

function isFigure(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

/** Whether a cell of a row may be so long that the row is left out, and what its dates say of their order with it. */
function mayHaveEndlessCell(cells: Int32Array, base: number, stride: number): boolean {
  const end = base + stride - 1;
  if ((cells[end] ?? 0) - (cells[base] ?? 0) <= readLimits.charactersOfCell) return false;
  for (let at = base; at < end; at++) {
    if ((cells[at + 1] ?? 0) - (cells[at] ?? 0) > readLimits.charactersOfCell) return true;
  }
  return false;
}
