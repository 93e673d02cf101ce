import { type OutputOptions, type OutputUse, openOutput } from "./openOutput.ts";
import { type OutputRow, type RowFormat, rowForms } from "./rowForms.ts";

/** Writes rows under the names of their columns. */
export type RowWriter = (columns: readonly string[], rows: readonly OutputRow[]) => Promise<void>;

/** Where and in which form rows are written, as it stands on the command line. */
export type RowOptions = OutputOptions<RowFormat>;

/**
 * Opens a file or standard output for rows, before they are worked out.
 *
 * @throws {InputError} as `openOutput` does
 */
export async function openRows(options: RowOptions, use: OutputUse): Promise<RowWriter> {
  const { format, write } = await openOutput(options, rowForms, use);
  return async (columns, rows) => write(rowForms[format].write(columns, rows));
}
