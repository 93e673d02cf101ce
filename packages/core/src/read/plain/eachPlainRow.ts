import type { TextRow } from "../parseRows.ts";
import { readLimits } from "../readLimits.ts";
import type { PlainRows } from "./PlainRows.ts";
import { nextLine, placeCells } from "./placeCells.ts";
import { plainTextRow } from "./plainTextRow.ts";

/**
 * Goes through rows by the places of their cells, and gives those as text that are not taken so and are not blank.
 *
 * @param take is given the cells of a row as `placeCells` finds them, how many they are and the line of the row; false
 * where it does not take the row
 */
export function eachPlainRow(
  rows: PlainRows,
  take: (cells: Int32Array, count: number, line: number) => boolean,
  takeText: (row: TextRow) => void,
): void {
  const { bytes, from, line } = rows;
  const cells = new Int32Array(readLimits.columnsOfReturn + 2);
  const delimiter = rows.delimiter.charCodeAt(0);
  for (let begin = from, at = line; begin < bytes.length; at++) {
    const count = placeCells(bytes, begin, delimiter, cells);
    const end = (cells[count] ?? 0) - 1;
    if (!take(cells, count, at)) {
      const row = plainTextRow(rows, begin, end, at);
      if (row !== undefined) takeText(row);
    }
    begin = nextLine(bytes, end);
  }
}
