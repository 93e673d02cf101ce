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
  const { default: excel } = await import("exceljs");
  const workbook = new excel.Workbook();
  try {
    await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  } catch {
    throw new InputError(`${name} cannot be read as an Excel workbook; save it as .xlsx or as CSV.`);
  }
  const sheet = workbook.worksheets[0];
  if (sheet === undefined) throw new InputError(`${name} has no sheet.`);
  const rows: string[][] = [];
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const cells: string[] = [];
    for (let column = 1; column <= sheet.columnCount; column += 1)
      cells.push(cellText(sheet.getCell(row, column).value));
    rows.push(cells);
  }
  return new TextEncoder().encode(stringify(rows));
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== "object") return String(value);
  if ("result" in value) return cellText(value.result);
  if ("richText" in value && Array.isArray(value.richText)) {
    return value.richText.map(({ text }: { readonly text: string }) => text).join("");
  }
  return "text" in value ? cellText(value.text) : "";
}
