import { cellRuns } from "../model/cellRuns.ts";
import type { Cell, Column, Table } from "../model/Document.ts";
import { cellText } from "./cellText.ts";
import type { SheetCell, SheetTable } from "./Workbook.ts";

/** The first column holds the lines above the table as well. In characters, as are the bounds of the others. */
const firstWidth = 56;
const narrowest = 12;
const widest = 48;

/**
 * A table of a document as a table of a worksheet: numbers are numbers, shown as the document shows them.
 *
 * @example
 * const rates = { kind: "table", title: "", caption: "Rates", columns: [{ label: "Rate", kind: "number" }], rows: [[{ kind: "number", value: 51.6173, decimals: 1 }]] };
 * sheetTable(rates); // => {"columns":[{"label":"Rate","kind":"number","width":56}],"rows":[[{"decimals":1,"number":51.6173}]]}
 * sheetTable({ ...rates, rows: [] }).rows; // => [[{ "text": "There are no rows" }]]
 */
export function sheetTable({ columns, rows }: Table): SheetTable {
  const texts = rows.map((row) => row.map((cell) => cellText(cellRuns(cell))));
  return {
    columns: columns.map((column, at) => ({
      ...column,
      width:
        at === 0
          ? firstWidth
          : widthOf(
              column,
              texts.map((row) => row[at] ?? ""),
            ),
    })),
    rows: rows.length > 0 ? rows.map((row) => row.map(sheetCell)) : [emptyRow(columns)],
  };
}

function sheetCell(cell: Cell): SheetCell {
  if (cell.kind === "text") return { text: cellText(cell.runs) };
  if (cell.kind === "date") return { date: cell.day, inWords: true };
  const { kind, value, ...shown } = cell;
  return { ...shown, number: value };
}

/** What stands in a table of no rows, so that nobody takes it for one that was lost. */
function emptyRow(columns: readonly Column[]): readonly SheetCell[] {
  return columns.map((_, at) => ({ text: at === 0 ? "There are no rows" : "[none]" }));
}

function widthOf({ label }: Column, texts: readonly string[]): number {
  const longest = Math.max(label.length / 2, ...texts.map((text) => text.length));
  return Math.min(Math.max(narrowest, Math.ceil(longest) + 4), widest);
}
