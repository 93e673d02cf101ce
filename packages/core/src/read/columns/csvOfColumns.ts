import { csvLine } from "../csvLine.ts";
import { InputError } from "../InputError.ts";
import { readLimits } from "../readLimits.ts";
import type { ColumnTable } from "./ColumnTable.ts";

const rowsAtOnce = 50_000;

/**
 * A table of columns as CSV, its dates as the return writes them, so that it is read as any other file: row `i` is on line
 * `i + 2`, below the heading.
 *
 * @param rows the places of the rows that are wanted; by default all
 * @throws {InputError} if the columns are of different lengths, or too long, or the text of them or of a row is
 */
export function csvOfColumns(table: ColumnTable, rows: ArrayLike<number> = allRows(table)): Uint8Array<ArrayBuffer> {
  const columns = Object.values(table.columns);
  const encoder = new TextEncoder();
  let length = 0;
  const parts = [encoder.encode(`${csvLine(Object.keys(table.columns))}\n`)];
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    let text = "";
    for (let at = from; at < Math.min(from + rowsAtOnce, rows.length); at++) {
      const row = rows[at] ?? 0;
      const cells = columns.map((column) => cellText(column[row]));
      // what a dictionary holds once can stand in every row
      if (cells.reduce((sum, cell) => sum + cell.length, 0) > readLimits.charactersOfLine) {
        throw new InputError(`${table.name} row ${row + 2} is longer than any row of a return.`);
      }
      const line = `${csvLine(cells)}\n`;
      length += line.length;
      if (length > readLimits.bytesOfFile) {
        throw new InputError(
          `${table.name} is larger than ${readLimits.bytesOfFile / 1_000_000} million bytes when it is unpacked.`,
        );
      }
      text += line;
    }
    parts.push(encoder.encode(text));
  }
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  parts.reduce((at, part) => {
    bytes.set(part, at);
    return at + part.length;
  }, 0);
  return bytes;
}

function allRows(table: ColumnTable): ArrayLike<number> {
  return Uint32Array.from({ length: rowCount(table) }, (_, row) => row);
}

/**
 * How many rows a table has.
 *
 * @throws {InputError} if its columns are of different lengths, or too long
 */
export function rowCount({ name, columns }: ColumnTable): number {
  const [rows = 0, ...others] = new Set(Object.values(columns).map(({ length }) => length));
  if (others.length > 0) throw new InputError(`The columns of ${name} have different numbers of rows.`);
  if (rows <= readLimits.linesOfFile) return rows;
  throw new InputError(`${name} has more than ${readLimits.linesOfFile / 1_000_000} million rows.`);
}

/** A value as the return writes it. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined || Number.isNaN(value)) return "";
  if (typeof value === "boolean") return value ? "1" : "0";
  return value instanceof Date ? dateText(value) : String(value);
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return "";
  const iso = date.toISOString();
  const [year, month, day] = iso.split("T")[0]?.split("-") ?? [];
  return iso.endsWith("T00:00:00.000Z") ? `${day}/${month}/${year}` : iso;
}
