import { essentialColumns } from "./essentialColumns.ts";
import { InputError } from "./InputError.ts";
import type { Problem } from "./Problem.ts";
import { quoteCell } from "./quoteCell.ts";
import type { RecognisedTable } from "./RecognisedTable.ts";
import type { ReturnFile } from "./ReturnFile.ts";
import { readTable, type TextTable } from "./readTable.ts";
import { type RecognisedFile, recogniseFile } from "./recogniseFile.ts";

/** The tables that are files of the return, and what is to be said of their encoding. */
export interface RecognisedTables {
  readonly tables: readonly RecognisedTable[];
  /** which of the tables each file is, where it is one */
  readonly sources: readonly (number | undefined)[];
  readonly messages: readonly string[];
}

/** Reads each file as a table and finds out which file of the return it is; what is none is reported. */
export function recogniseTables(files: readonly ReturnFile[], report: (problem: Problem) => void): RecognisedTables {
  const tables: RecognisedTable[] = [];
  const messages: string[] = [];
  const sources = files.map(({ bytes, name: file }): number | undefined => {
    const table = tableOrProblem(bytes, file, report);
    if (table === undefined) return undefined;
    const layout = recogniseFile(table.heading);
    if (layout.as === "not recognised") {
      const message = `${file} is not a file of the return and was passed over: ${layout.reason}.`;
      report({ code: "not-recognised", severity: "query", file, message });
      return undefined;
    }
    reportHeading(table, layout, report);
    if (table.encoding === "windows-1252") {
      messages.push(`${file} is not UTF-8 text; it was read as Windows-1252, so look at letters with accents.`);
    }
    return tables.push({ table, layout, source: tables.length }) - 1;
  });
  return { tables, sources, messages };
}

function tableOrProblem(bytes: Uint8Array, file: string, report: (problem: Problem) => void): TextTable | undefined {
  try {
    return readTable(bytes, file);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    report({ code: "unreadable-file", severity: "error", file, message: error.message });
    return undefined;
  }
}

function reportHeading({ file, heading }: TextTable, layout: RecognisedFile, report: (problem: Problem) => void): void {
  const essential: readonly string[] = essentialColumns[layout.as];
  for (const column of layout.missing) {
    const needed = essential.includes(column);
    const effect = needed ? "which figures need; add it" : "so it was taken as blank";
    const message = `${file} has no column ${column}, ${effect}.`;
    report({ code: "missing-column", severity: needed ? "error" : "query", file, column, message });
  }
  for (const column of layout.repeated) {
    const message = `${file} has more than one column ${column}, and the first was read; take the others out.`;
    report({ code: "repeated-column", severity: "error", file, column, message });
  }
  for (const at of layout.unknown) {
    const column = heading[at] ?? "";
    const message = `${file} has a column ${quoteCell(column)} that the ${layout.as} file does not have, and it was passed over.`;
    report({ code: "unknown-column", severity: "query", file, column: column.slice(0, 100), message });
  }
}
