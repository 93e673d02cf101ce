import { noInteger } from "../../return/Day.ts";
import type { PlacedRows } from "./placeRows.ts";
import { beginOfCell, endOfCell } from "./plainBytes.ts";

const mostFigures = 9;

/** Reads the whole numbers of a column, `noInteger` where a cell is blank. */
export function readNumbers(
  { bytes, rows, stride, cells, isText }: PlacedRows,
  cellAt: number,
  found: Int32Array,
): void {
  for (let row = 0, at = cellAt; row < rows; row++, at += stride) {
    if (isText[row] === 1) continue;
    const last = (cells[at + 1] ?? 0) - 1;
    const from = beginOfCell(bytes, cells[at] ?? 0, last);
    const to = endOfCell(bytes, from, last);
    let number = from === to ? noInteger : 0;
    if (to - from > mostFigures) isText[row] = 1;
    for (let place = from; place < to && isText[row] === 0; place++) {
      const figure = (bytes[place] ?? 0) - 0x30;
      if (figure < 0 || figure > 9) isText[row] = 1;
      number = number * 10 + figure;
    }
    found[row] = number;
  }
}
