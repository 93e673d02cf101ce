import type { OutputRow, OutputTable } from "../answers/OutputTable.ts";
import { tableColumns } from "../answers/tableColumns.ts";
import { type OutputOptions, type OutputUse, openOutput } from "./openOutput.ts";
import { type RowFormat, rowForms } from "./rowForms.ts";

/** Writes the rows of one of the tables. */
export type RowWriter = (
  table: keyof typeof tableColumns,
  rows: readonly OutputRow[],
  more?: Pick<OutputTable, "terms" | "workbook">,
) => Promise<void>;

/** Where and in which form rows are written, as it stands on the command line. */
export type RowOptions = OutputOptions<RowFormat>;

/**
 * Opens a file or standard output for rows, before they are worked out.
 *
 * @throws {InputError} as `openOutput` does
 */
export async function openRows(options: RowOptions, use: OutputUse): Promise<RowWriter> {
  const { format, write } = await openOutput(options, rowForms, use);
  return async (name, rows, more = {}) =>
    write(await rowForms[format].write({ name, columns: tableColumns[name], rows, ...more }));
}
