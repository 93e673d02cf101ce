import { InputError } from "../InputError.ts";
import { readLimits } from "../readLimits.ts";
import type { ColumnTable } from "./ColumnTable.ts";

/** Parquet begins and ends with these letters. */
const parquetMark = "PAR1";

/** Whether bytes begin and end as those of Parquet do. */
export function isParquet(bytes: Uint8Array): boolean {
  const mark = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + parquetMark.length));
  return bytes.length > 2 * parquetMark.length && mark(0) === parquetMark && mark(bytes.length - 4) === parquetMark;
}

/**
 * The table in the bytes of a Parquet file. Columns that are not packed, or packed by Snappy, as pandas, Arrow and DuckDB
 * do unless told otherwise, can be read.
 *
 * @param name what the file is called in messages
 * @throws {InputError} if it cannot be read, or is too large
 * @example
 * const episodes = await parquetTable(bytes, "episodes.parquet");
 */
export async function parquetTable(bytes: Uint8Array, name: string): Promise<ColumnTable> {
  const { parquetMetadata, parquetRead, parquetSchema } = await import("hyparquet");
  const { buffer } = new Uint8Array(bytes);
  try {
    const metadata = parquetMetadata(buffer);
    const rows = Number(metadata.num_rows);
    const parts = metadata.row_groups.flatMap((group) => group.columns);
    const size = parts.reduce((sum, part) => sum + Number(part.meta_data?.total_uncompressed_size ?? 0), 0);
    if (rows > readLimits.linesOfFile || size > readLimits.bytesOfReturn) {
      throw new InputError(`${name} is too large: it has ${rows} rows, and ${size} bytes when it is unpacked.`);
    }
    const names = parquetSchema(metadata).children.map(({ element }) => element.name);
    if (rows * names.length > readLimits.cellsOfTable) {
      throw new InputError(`${name} is too large: it has ${rows} rows of ${names.length} columns.`);
    }
    const columns = new Map(names.map((column) => [column, new Array<unknown>(rows).fill(null)]));
    await parquetRead({
      file: buffer,
      metadata,
      onChunk: ({ columnName, columnData, rowStart }) => {
        const column = columns.get(columnName) ?? [];
        for (let at = 0; at < columnData.length; at++) column[rowStart + at] = columnData[at];
      },
    });
    return { name, columns: Object.fromEntries(columns) };
  } catch (error) {
    if (error instanceof InputError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`${name} cannot be read as Parquet: ${reason}.`);
  }
}
