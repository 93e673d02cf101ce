import { parquetWriteBuffer } from "hyparquet-writer";
import type { OutputColumn, OutputRow, OutputTable } from "../answers/OutputTable.ts";

/**
 * A table as Parquet: text, numbers of double precision and dates, each null where it is blank. A column has the same type
 * whatever stands in it, so that files of different days can be put together.
 */
export function rowsParquet({ columns, rows }: OutputTable): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: columns.map((column) => ({ name: column.name, data: rows.map((row) => cellOf(row, column)) })),
    schema: [{ name: "root", num_children: columns.length }, ...columns.map(schemaOf)],
    createdBy: "lac",
  });
  return new Uint8Array(buffer);
}

function schemaOf({ name, kind }: OutputColumn) {
  const each = { name, repetition_type: "OPTIONAL" } as const;
  if (kind === "number") return { ...each, type: "DOUBLE" } as const;
  if (kind === "date")
    return { ...each, type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } } as const;
  return { ...each, type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } } as const;
}

function cellOf(row: OutputRow, { name, kind }: OutputColumn): string | number | Date | null {
  const value = row[name];
  if (value === undefined || (kind === "date" && value === "")) return null;
  return kind === "date" ? new Date(`${value}T00:00:00Z`) : value;
}
