import { csvText } from "@lac-analytics/document/csvText";
import type { OutputTable } from "../answers/OutputTable.ts";
import { jsonText } from "./jsonText.ts";

/** A form in which rows are written. */
interface RowForm {
  /** endings of the names of its files, in small letters; the first is the usual one */
  readonly endings: readonly [string, ...string[]];
  readonly write: (table: OutputTable) => Promise<string | Uint8Array>;
}

/** The forms in which every command that writes rows can write them. */
export const rowForms = {
  csv: { endings: ["csv", "txt"], write: async ({ columns, rows }) => csvText(namesOf(columns), rows) },
  json: { endings: ["json", "txt"], write: async ({ columns, rows }) => jsonText(namesOf(columns), rows) },
  // these two come with libraries that take longer to load than most tables to write
  xlsx: {
    endings: ["xlsx"],
    write: async (table) => (await import("../answers/rowsWorkbook.ts")).rowsWorkbook(table),
  },
  parquet: { endings: ["parquet"], write: async (table) => (await import("./rowsParquet.ts")).rowsParquet(table) },
} as const satisfies Readonly<Record<string, RowForm>>;

/** The name of one of them, as `--format` takes it. */
export type RowFormat = keyof typeof rowForms;

/** Whether a name is that of a form of rows. */
export function isRowFormat(name: string): name is RowFormat {
  return Object.hasOwn(rowForms, name);
}

function namesOf(columns: OutputTable["columns"]): readonly string[] {
  return columns.map(({ name }) => name);
}
