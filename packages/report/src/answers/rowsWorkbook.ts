import { writeWorkbook } from "@lac-analytics/document/workbook";
import type { OutputTable } from "./OutputTable.ts";
import { definitionsSheet, rowsSheet } from "./rowsSheet.ts";

/**
 * A table as an Excel file: a sheet of its rows, and a sheet of what its columns and terms mean; or what the table says that
 * a workbook holds. The same table gives the same bytes.
 *
 * @param author of the file's properties
 * @throws {InputError} if it has more rows, or a cell more characters, than a worksheet holds
 */
export function rowsWorkbook(table: OutputTable, author: string): Promise<Uint8Array> {
  if (table.workbook !== undefined) return writeWorkbook(table.workbook(author));
  const meanings = table.columns.map((column) => ({ term: column.name, meaning: column.means }));
  const sheets = [rowsSheet(table), definitionsSheet([...meanings, ...(table.terms ?? [])])];
  return writeWorkbook({ title: table.name, council: "", author, date: "", marking: "", sheets });
}
