import { InputError } from "./InputError.ts";
import { isZip } from "./openZip.ts";
import { readLimits } from "./readLimits.ts";
import { openWorkbook } from "./workbook/openWorkbook.ts";
import { tableOfSheet } from "./workbook/tableOfSheet.ts";

/**
 * A table in any of the forms in which people keep one, as CSV: of a workbook the first sheet that holds something, with
 * every row on the line that it has there; of Parquet its rows; of anything else the bytes as they are.
 *
 * @param name what the file is called in messages
 * @throws {InputError} if it is called a workbook or Parquet and is none, or is damaged or empty
 */
export async function csvOfTable(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  if (isZip(bytes)) return csvOfWorkbook(bytes, name);
  if (isParquet(bytes)) return csvOfParquet(bytes, name);
  const [, ending = ""] = /\.(xls[xm]?|parquet)$/i.exec(name) ?? [];
  if (ending.startsWith("xls"))
    throw new InputError(`${name} cannot be read as an Excel workbook; save it as .xlsx or as CSV.`);
  if (ending !== "") throw new InputError(`${name} is no Parquet file.`);
  return bytes;
}

async function csvOfWorkbook(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const { sheets } = await openWorkbook({ name, bytes }, readLimits.bytesOfFile);
  const [sheet] = sheets;
  const above = sheet?.rows[0]?.line;
  if (sheet === undefined || above === undefined) throw new InputError(`${name} is a workbook without anything in it.`);
  const { heading, rows } = tableOfSheet(sheet, () => true);
  const lines: string[] = [];
  lines[above - 1] = csvLine(heading);
  for (const { line, cells } of rows) lines[line - 1] = csvLine(cells);
  return new TextEncoder().encode(Array.from(lines, (line) => `${line ?? ""}\n`).join(""));
}

/** Parquet begins and ends with these letters. */
const parquetMark = "PAR1";

function isParquet(bytes: Uint8Array): boolean {
  const mark = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + parquetMark.length));
  return bytes.length > 2 * parquetMark.length && mark(0) === parquetMark && mark(bytes.length - 4) === parquetMark;
}

async function csvOfParquet(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const { parquetMetadata, parquetReadObjects, parquetSchema } = await import("hyparquet");
  const { buffer } = new Uint8Array(bytes);
  try {
    const names = parquetSchema(parquetMetadata(buffer)).children.map(({ element }) => element.name);
    const rows: readonly Readonly<Record<string, unknown>>[] = await parquetReadObjects({ file: buffer });
    const lines = [names, ...rows.map((row) => names.map((column) => cellText(row[column])))].map(csvLine);
    return new TextEncoder().encode(lines.map((line) => `${line}\n`).join(""));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`${name} cannot be read as Parquet: ${reason}.`);
  }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return value instanceof Date ? value.toISOString().replace("T00:00:00.000Z", "") : String(value);
}

/** A row on one line: a line break in a cell is a space. */
function csvLine(cells: readonly string[]): string {
  const plain = cells.map((cell) => cell.replaceAll(/\s*[\r\n]+\s*/g, " "));
  return plain.map((cell) => (/[",;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
}
