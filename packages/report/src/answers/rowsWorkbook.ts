import { writeWorkbook } from "@lac-analytics/document/workbook";
import type { OutputTable } from "./OutputTable.ts";
import { definitionsSheet, rowsSheet } from "./rowsSheet.ts";

/** Who made a workbook, where nobody else is named as its author. */
const maker = "LAC Analytics";

/**
 * A table as an Excel file: a sheet of its rows, and a sheet of what its columns and terms mean; or what the table says that
 * a workbook holds. The same table gives the same bytes, from the command and from a page.
 *
 * @throws {InputError} if it has more rows, or a cell more characters, than a worksheet holds
 */
export function rowsWorkbook(table: OutputTable): Promise<Uint8Array> {
  if (table.workbook !== undefined) return writeWorkbook(table.workbook(maker));
  const meanings = table.columns.map((column) => ({ term: column.name, meaning: column.means }));
  const sheets = [rowsSheet(table), definitionsSheet([...meanings, ...(table.terms ?? [])])];
  return writeWorkbook({ title: table.name, council: "", author: maker, date: "", marking: "", sheets });
}
