import type { NumberedTable } from "./reportParts.ts";
import { sheetTable } from "./sheetTable.ts";
import type { Worksheet } from "./Workbook.ts";

/**
 * The worksheet of a table: above it its caption and, where it is a chart's, how the chart was measured.
 *
 * @param at its place among the tables, from 0
 */
export function tableSheet(numbered: NumberedTable, at: number): Worksheet {
  const { table, chart } = numbered;
  const blanks = table.rows.some((row) => row.some((cell) => cell.length === 0));
  return {
    name: tableSheetName(at),
    lines: [
      tableSheetTitle(numbered, at),
      ...(table.title === "" ? [] : [table.caption]),
      ...(chart === undefined ? [] : [chart.subtitle]),
      ...(blanks ? ["A blank cell is blank in the report as well."] : []),
    ],
    table: sheetTable(table),
  };
}

/** The name of the worksheet of a table. */
export function tableSheetName(at: number): string {
  return `Table_${at + 1}`;
}

/** The title of the worksheet of a table. */
export function tableSheetTitle({ table }: NumberedTable, at: number): string {
  return `Table ${at + 1}: ${table.title || table.caption}`;
}
