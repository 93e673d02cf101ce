import { csvText } from "@lac-analytics/document";
import { jsonText } from "./jsonText.ts";

/** A row by the names of its columns; a blank cell is undefined. */
export type OutputRow = Readonly<Record<string, string | number | undefined>>;

/** A form in which rows are written. */
interface RowForm {
  /** endings of the names of its files, in small letters; the first is the usual one */
  readonly endings: readonly [string, ...string[]];
  readonly write: (columns: readonly string[], rows: readonly OutputRow[]) => string | Uint8Array;
}

/** The forms in which every command that writes rows can write them. */
export const rowForms = {
  csv: { endings: ["csv", "txt"], write: csvText },
  json: { endings: ["json", "txt"], write: jsonText },
} as const satisfies Readonly<Record<string, RowForm>>;

/** The name of one of them, as `--format` takes it. */
export type RowFormat = keyof typeof rowForms;

/** Whether a name is that of a form of rows. */
export function isRowFormat(name: string): name is RowFormat {
  return Object.hasOwn(rowForms, name);
}
