import type { PlacedRows } from "./placeRows.ts";
import { beginOfCell, endOfCell, isPlainText } from "./plainBytes.ts";

const longestInBytes = 255;

/** Finds where the texts of a column lie in the bytes of the file. */
export function placeTexts(
  { bytes, rows, stride, cells, isText }: PlacedRows,
  cellAt: number,
  found: Int32Array,
  lengths: Uint8Array,
): void {
  for (let row = 0, at = cellAt; row < rows; row++, at += stride) {
    if (isText[row] === 1) continue;
    const last = (cells[at + 1] ?? 0) - 1;
    const from = beginOfCell(bytes, cells[at] ?? 0, last);
    const to = endOfCell(bytes, from, last);
    if (to - from > longestInBytes || !isPlainText(bytes, from, to)) isText[row] = 1;
    found[row] = from;
    lengths[row] = to - from;
  }
}

/** Lets rows with anything in a column be read as text. */
export function findBlanks({ bytes, rows, stride, cells, isText }: PlacedRows, cellAt: number): void {
  for (let row = 0, at = cellAt; row < rows; row++, at += stride) {
    const last = (cells[at + 1] ?? 0) - 1;
    if (isText[row] === 0 && beginOfCell(bytes, cells[at] ?? 0, last) !== last) isText[row] = 1;
  }
}
