import type { Column, Table } from "../ReportDocument.ts";
import { cellText } from "./cellText.ts";
import { numberCell } from "./numberCell.ts";
import type { SheetCell, SheetTable } from "./Workbook.ts";

/** The first column holds the lines above the table as well. In characters, as are the bounds of the others. */
const firstWidth = 56;
const narrowest = 12;
const widest = 48;

/** A table of a report as a table of a worksheet: numbers are numbers, shown as the report prints them. */
export function sheetTable({ columns, rows }: Table): SheetTable {
  const texts = rows.length > 0 ? rows.map((row) => row.map(cellText)) : [emptyRow(columns)];
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
    rows: texts.map((row) => row.map((text, at) => cellOf(text, columns[at]))),
  };
}

/** What stands in a table of no rows, so that nobody takes it for one that was lost. */
function emptyRow(columns: readonly Column[]): readonly string[] {
  return columns.map((_, at) => (at === 0 ? "There are no rows" : "[none]"));
}

function cellOf(text: string, column: Column | undefined): SheetCell {
  return column?.kind === "number" ? numberCell(text) : { text };
}

function widthOf({ label }: Column, texts: readonly string[]): number {
  const longest = Math.max(label.length / 2, ...texts.map((text) => text.length));
  return Math.min(Math.max(narrowest, Math.ceil(longest) + 4), widest);
}
