import type { ColumnTable } from "arquero";
import { readSeries, type SeriesRow } from "../read/readSeries.ts";

const columns = ["measure", "date", "breakdown", "category", "numerator", "denominator", "value", "note"] as const;

/**
 * The rows of a local series out of a table of arquero with `measure`, `date` and, as far as there are any, `breakdown`,
 * `category`, `numerator`, `denominator`, `value` and `note`. Given to `figuresOf` as `series`, they become figures with
 * the definition of their measure, and `publicationOf` protects them as any other.
 *
 * @param name what the table is called in messages
 * @throws {InputError} naming the row and column, where a cell cannot be what it should be
 * @example
 * const counted = table({ measure: ["adoption-enquiries"], date: ["2025-03-31"], numerator: [12] });
 * fromArquero(counted).map(({ numerator }) => numerator); // => [12]
 */
export function fromArquero(table: ColumnTable, name = "the table"): readonly SeriesRow[] {
  const rows = table.objects().map((row) => columns.map((column) => cellText(Reflect.get(row, column))));
  const text = [columns, ...rows].map((cells) => cells.map(quoted).join(",")).join("\n");
  return readSeries(new TextEncoder().encode(`${text}\n`), name);
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return value instanceof Date ? value.toISOString().slice(0, "2025-03-31".length) : String(value);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
