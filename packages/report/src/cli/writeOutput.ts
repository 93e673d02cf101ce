import { csvText } from "./csvText.ts";
import { writeText } from "./writeText.ts";

/** The two forms in which rows are written. */
export const rowFormats = ["csv", "json"] as const;

/** Where and how rows are written. */
export interface OutputOptions {
  readonly format: (typeof rowFormats)[number];
  /** a file; standard output where there is none */
  readonly out?: string;
}

/**
 * Writes rows as CSV or JSON to a file or to standard output. Text that a spreadsheet would take for a formula is
 * escaped in CSV. A file appears under its name only when it is whole.
 *
 * @throws {InputError} if the file cannot be written
 */
export async function writeOutput(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string | number | undefined>>[],
  { format, out }: OutputOptions,
): Promise<void> {
  const text = format === "json" ? `${JSON.stringify(rows, (_, value) => value ?? null, 1)}\n` : csvText(columns, rows);
  await writeText(text, out);
}
