import { InputError } from "@lac-analytics/core";
import { stringify } from "csv-stringify/sync";

/**
 * The first sheet of an Excel workbook as the bytes of a CSV, a line for each row, so that rows keep their numbers.
 * Dates become YYYY-MM-DD, and a formula gives the result that was saved with it.
 *
 * @param name what the file is called in messages
 * @throws {InputError} if it is no workbook
 */
export async function tableOfWorkbook(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const { readXlsx } = await import("hucre/xlsx");
  let sheets: Awaited<ReturnType<typeof readXlsx>>["sheets"];
  try {
    ({ sheets } = await readXlsx(bytes));
  } catch {
    throw new InputError(`${name} cannot be read as an Excel workbook; save it as .xlsx or as CSV.`);
  }
  const [sheet] = sheets;
  if (sheet === undefined) throw new InputError(`${name} has no sheet.`);
  return new TextEncoder().encode(stringify(sheet.rows.map((row) => row.map(cellText))));
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
