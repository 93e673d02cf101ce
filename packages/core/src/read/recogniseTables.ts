import type { FileName } from "../return/fileLayouts.ts";
import { essentialColumns } from "./essentialColumns.ts";
import { InputError } from "./InputError.ts";
import type { Problem } from "./Problem.ts";
import { quoteCell } from "./quoteCell.ts";
import type { RecognisedTable } from "./RecognisedTable.ts";
import type { ReturnFile } from "./ReturnFile.ts";
import { readTable, type TextTable } from "./readTable.ts";
import { type RecognisedFile, recogniseFile } from "./recogniseFile.ts";

/** A file with the number of its rows, and its place among the sources where it is one. */
export interface FileRows {
  readonly file: string;
  readonly as: FileName | "not recognised";
  readonly rowsRead: number;
  readonly source?: number;
}

/** The tables that are files of the return, and every file with its rows. */
export interface RecognisedTables {
  readonly tables: readonly RecognisedTable[];
  readonly files: readonly FileRows[];
  readonly messages: readonly string[];
}

/** Reads each file as a table and finds out which file of the return it is. */
export function recogniseTables(files: readonly ReturnFile[], report: (problem: Problem) => void): RecognisedTables {
  const tables: RecognisedTable[] = [];
  const rows: FileRows[] = [];
  const messages: string[] = [];
  for (const { bytes, name: file } of files) {
    const table = textTable(bytes, file, report);
    if (table === undefined) {
      rows.push({ file, as: "not recognised", rowsRead: 0 });
      continue;
    }
    const rowsRead = table.cells.length + table.brokenRows.length;
    const layout = recogniseFile(table.heading);
    if (layout.as === "not recognised") {
      rows.push({ file, as: layout.as, rowsRead });
      const message = `${file} is not a file of the return and was passed over: ${layout.reason}.`;
      report({ code: "not-recognised", severity: "query", file, message });
      continue;
    }
    messages.push(...table.messages);
    rows.push({ file, as: layout.as, rowsRead, source: tables.length });
    reportHeading(table, layout, report);
    reportBrokenRows(table, report);
    tables.push({ table, layout, source: tables.length });
  }
  return { tables, files: rows, messages };
}

function textTable(bytes: Uint8Array, file: string, report: (problem: Problem) => void): TextTable | undefined {
  try {
    return readTable(bytes, file);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    report({ code: "unreadable-file", severity: "error", file, message: error.message });
    return undefined;
  }
}

function reportHeading(table: TextTable, layout: RecognisedFile, report: (problem: Problem) => void): void {
  const { file } = table;
  const essential: readonly string[] = essentialColumns[layout.as];
  for (const column of layout.missing) {
    const grave = essential.includes(column);
    const effect = grave ? "which figures need; add it" : "so it was taken as blank";
    const message = `${file} has no column ${column}, ${effect}.`;
    report({ code: "missing-column", severity: grave ? "error" : "query", file, column, message });
  }
  for (const column of layout.repeated) {
    const message = `${file} has more than one column ${column}, and the first was read; take the others out.`;
    report({ code: "repeated-column", severity: "error", file, column, message });
  }
  for (const at of layout.unknown) {
    const column = table.heading[at] ?? "";
    const message = `${file} has a column ${quoteCell(column)} that the ${layout.as} file does not have, and it was passed over.`;
    report({ code: "unknown-column", severity: "query", file, column: column.slice(0, 100), message });
  }
  if (table.cells.length === 0 && (layout.as === "Episodes" || layout.as === "Header")) {
    const message = `${file} has a heading and no rows, so the return has no children; export it again.`;
    report({ code: "no-rows", severity: "error", file, message });
  }
}

function reportBrokenRows({ file, brokenRows }: TextTable, report: (problem: Problem) => void): void {
  for (const row of brokenRows) {
    const message = `${file} row ${row} has a quotation mark that is opened and not closed, so the row was left out; take it away or close it.`;
    report({ code: "open-quote", severity: "error", file, row, message });
  }
}
