import { rename, rm, writeFile } from "node:fs/promises";
import { InputError } from "@lac-analytics/core";
import { stringify } from "csv-stringify/sync";

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
  const text =
    format === "json"
      ? `${JSON.stringify(rows, null, 1)}\n`
      : stringify([...rows], { header: true, columns: [...columns], cast: { string: withoutFormula } });
  if (out === undefined) await writeToStandardOutput(text);
  else await writeWholeFile(out, text);
}

/** Text that begins as a formula does gets an apostrophe before it; a number printed as text is no formula. */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
}

async function writeWholeFile(path: string, text: string): Promise<void> {
  const unfinished = `${path}.${process.pid}.part`;
  try {
    await writeFile(unfinished, text);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw new InputError(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Waits until the text is taken; a reader that has seen enough and closes the pipe is no error. */
function writeToStandardOutput(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EPIPE" ? resolve() : reject(error),
    );
    process.stdout.write(text, () => resolve());
  });
}
