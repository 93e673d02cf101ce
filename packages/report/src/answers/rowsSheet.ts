import { formatNumber } from "@lac-analytics/charts";
import { InputError, visibleText } from "@lac-analytics/core";
import type { SheetCell, Worksheet } from "@lac-analytics/document/workbook";
import type { OutputColumn, OutputTable } from "./OutputTable.ts";

/** Rows of a worksheet, without its heading, and characters of a cell: no Excel holds more. */
const mostRows = 1_048_575;
const mostCharacters = 32_767;

const narrowest = 10;
const widest = 60;

/**
 * A table as a worksheet: its rows under a heading that stays in sight, with dates that are dates and numbers that are there in full.
 *
 * @throws {InputError} if it has more rows, or a cell more characters, than a worksheet holds
 */
export function rowsSheet({ name, columns, rows }: OutputTable): Worksheet {
  if (rows.length > mostRows)
    throw new InputError(
      `There are ${rows.length} rows, and a worksheet holds ${mostRows}; write them as csv or parquet.`,
    );
  const cells = rows.map((row) => columns.map((column) => sheetCell(row[column.name], column)));
  const widths = columns.map((column, at) => widthOf(column.name, cells, at));
  return {
    name,
    lines: [],
    table: {
      columns: columns.map((column, at) => ({
        label: column.name,
        kind: column.kind === "text" ? "text" : "number",
        width: widths[at] ?? narrowest,
      })),
      rows: cells,
    },
  };
}

/** A worksheet of what columns and terms mean. */
export function definitionsSheet(meanings: readonly { readonly term: string; readonly meaning: string }[]): Worksheet {
  return {
    name: "definitions",
    lines: [],
    table: {
      columns: [
        { label: "term", kind: "text", width: 40 },
        { label: "meaning", kind: "text", width: 110 },
      ],
      rows: meanings.map(({ term, meaning }) => [{ text: term }, { text: meaning }]),
    },
  };
}

function sheetCell(value: string | number | undefined, { name, kind, shown }: OutputColumn): SheetCell {
  if (value === undefined || value === "") return { text: "" };
  if (typeof value === "number") return shown === undefined ? { inFull: value } : { number: value, ...shown };
  if (kind === "date") return { date: value };
  const text = visibleText(value);
  if (text.length > mostCharacters)
    throw new InputError(
      `A cell of ${name} has more characters than a worksheet holds; write the rows as csv or parquet.`,
    );
  return { text };
}

function widthOf(label: string, rows: readonly (readonly SheetCell[])[], at: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, lengthOf(row[at])), label.length);
  return Math.min(Math.max(narrowest, longest + 2), widest);
}

function lengthOf(cell: SheetCell | undefined): number {
  if (cell === undefined) return 0;
  if ("text" in cell) return cell.text.length;
  return "number" in cell ? formatNumber(cell.number, cell.decimals).length + (cell.unit ?? "").length : narrowest;
}
