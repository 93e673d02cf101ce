import { csvOfTable } from "./csvOfTable.ts";
import { decodeText } from "./decodeText.ts";
import { InputError } from "./InputError.ts";
import { isZip } from "./openZip.ts";
import { readLimits } from "./readLimits.ts";
import { type TextTable, tableOfText } from "./readTable.ts";
import { openWorkbook } from "./workbook/openWorkbook.ts";
import { tableOfSheet } from "./workbook/tableOfSheet.ts";

/**
 * The table of a file that people write: of text or Parquet, or the first sheet of a workbook that has the columns, else its first.
 * Its heading may stand below titles.
 *
 * @param name what the file is called in messages
 * @param columns names that the heading of the table has, in any order and case
 * @throws {InputError} if it is empty, too large, no table, or a workbook of a form that cannot be read
 */
export async function openTable(bytes: Uint8Array, name: string, columns: readonly string[]): Promise<TextTable> {
  const isHeading = (cells: readonly string[]): boolean => {
    const names = cells.map((cell) => cell.trim().toLowerCase());
    return columns.every((column) => names.includes(column));
  };
  if (!isZip(bytes)) return tableOfText(decodeText(await csvOfTable(bytes, name), name), name, isHeading);
  const { sheets } = await openWorkbook({ name, bytes }, readLimits.bytesOfFile);
  const tables = sheets.map((sheet) => tableOfSheet(sheet, isHeading));
  const table = tables.find(({ heading }) => isHeading(heading)) ?? tables[0];
  if (table === undefined) throw new InputError(`${name} is a workbook without anything in it.`);
  return table;
}
