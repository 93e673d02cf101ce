import type { CellValue, Worksheet as ExcelWorksheet } from "exceljs";
import { lineCount } from "./lineCount.ts";
import { plainText } from "./plainText.ts";
import { alignments, fonts, lineHeights } from "./sheetStyles.ts";
import type { SheetCell, SheetTable } from "./Workbook.ts";

/** Bold letters are wider than others. */
const headerSize = 1.1;

/**
 * Adds a table, marked as one, to a worksheet whose columns have their widths.
 *
 * @param name of the table
 * @param top the row of its header
 */
export function addTable(sheet: ExcelWorksheet, name: string, { columns, rows }: SheetTable, top: number): void {
  sheet.addTable({
    name,
    ref: `A${top}`,
    columns: columns.map(({ label }) => ({ name: plainText(label) })),
    rows: rows.map((row) => row.map(cellValue)),
  });
  for (const [at, { kind }] of columns.entries()) {
    const header = sheet.getCell(top, at + 1);
    header.font = fonts.header;
    header.alignment = alignments[kind];
    header.border = { bottom: { style: "thin" } };
    for (const [down, row] of rows.entries()) {
      const cell = sheet.getCell(top + 1 + down, at + 1);
      const content = row[at] ?? { text: "" };
      cell.font = "sheet" in content ? fonts.link : fonts.text;
      cell.alignment = alignments[kind];
      if ("format" in content) cell.numFmt = content.format;
    }
  }
  const heightOf = (texts: readonly string[], size: number): number =>
    lineHeights.text * Math.max(...texts.map((text, at) => lineCount(text, columns[at]?.width ?? 0, size)));
  sheet.getRow(top).height = heightOf(
    columns.map(({ label }) => label),
    headerSize,
  );
  for (const [down, row] of rows.entries()) sheet.getRow(top + 1 + down).height = heightOf(row.map(textIn), 1);
  sheet.pageSetup.printTitlesRow = `${top}:${top}`;
}

function cellValue(cell: SheetCell): CellValue {
  if ("number" in cell) return cell.number;
  if ("sheet" in cell) return { text: plainText(cell.text), hyperlink: `${cell.sheet}!A1` };
  return cell.text === "" ? null : plainText(cell.text);
}

function textIn(cell: SheetCell): string {
  return "text" in cell ? cell.text : "";
}
