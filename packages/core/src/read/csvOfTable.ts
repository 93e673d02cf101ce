import { csvOfColumns } from "./columns/csvOfColumns.ts";
import { isParquet, parquetTable } from "./columns/parquetTable.ts";
import { csvLine } from "./csvLine.ts";
import { InputError } from "./InputError.ts";
import { isZip } from "./openZip.ts";
import { readLimits } from "./readLimits.ts";
import { isNoTitle } from "./readTable.ts";
import { openWorkbook } from "./workbook/openWorkbook.ts";
import { tableOfSheet } from "./workbook/tableOfSheet.ts";

/**
 * A table in any of the forms in which people keep one, as CSV: of a workbook the first sheet that holds something, with
 * every row from its heading down, which stands below titles of one cell, on the line that it has there; of Parquet its rows; of anything else the bytes as they are.
 *
 * @param name what the file is called in messages
 * @throws {InputError} if it is called a workbook or Parquet and is none, or is damaged or empty
 * @example
 * csvOfTable(new TextEncoder().encode("year,children\n2024,318\n"), "ours.csv").then((csv) => new TextDecoder().decode(csv)); // => "year,children\n2024,318\n"
 * csvOfTable(new TextEncoder().encode("year,children\n2024,318\n"), "ours.xlsx"); // throws: "ours.xlsx cannot be read as an Excel workbook; save it as .xlsx or as CSV."
 */
export async function csvOfTable(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  if (isZip(bytes)) return csvOfWorkbook(bytes, name);
  if (isParquet(bytes)) return csvOfColumns(await parquetTable(bytes, name));
  const [, ending = ""] = /\.(xls[xm]?|parquet)$/i.exec(name) ?? [];
  if (ending.startsWith("xls"))
    throw new InputError(`${name} cannot be read as an Excel workbook; save it as .xlsx or as CSV.`);
  if (ending !== "") throw new InputError(`${name} is no Parquet file.`);
  return bytes;
}

async function csvOfWorkbook(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const { sheets } = await openWorkbook({ name, bytes }, readLimits.bytesOfFile);
  const [sheet] = sheets;
  if (sheet === undefined) throw new InputError(`${name} is a workbook without anything in it.`);
  const { heading, rows, linesAbove } = tableOfSheet(sheet, isNoTitle);
  const lines: string[] = [];
  lines[(sheet.rows[linesAbove]?.line ?? 1) - 1] = csvLine(heading);
  for (const { line, cells } of rows) lines[line - 1] = csvLine(cells);
  return new TextEncoder().encode(Array.from(lines, (line) => `${line ?? ""}\n`).join(""));
}
