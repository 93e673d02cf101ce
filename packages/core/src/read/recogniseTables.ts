import { decodeText } from "./decodeText.ts";
import { InputError } from "./InputError.ts";
import type { Problem } from "./Problem.ts";
import { quoteCell } from "./quoteCell.ts";
import type { RecognisedTable } from "./RecognisedTable.ts";
import type { ReturnFile } from "./ReturnFile.ts";
import { tableOfText } from "./readTable.ts";
import { recogniseFile } from "./recogniseFile.ts";
import { reportHeading } from "./reportHeading.ts";
import { isXml, xmlTables } from "./xml/xmlTables.ts";

/** The tables that are files of the return, and what is to be said of their encoding. */
export interface RecognisedTables {
  readonly tables: readonly RecognisedTable[];
  /** for each file which of the tables it holds: one of a CSV file, several of XML, none where it is no file of the return */
  readonly ofFile: readonly (readonly number[])[];
  readonly messages: readonly string[];
}

/** Reads each file and finds out which tables of the return it holds; what holds none is reported. */
export function recogniseTables(files: readonly ReturnFile[], report: (problem: Problem) => void): RecognisedTables {
  const tables: RecognisedTable[] = [];
  const messages: string[] = [];
  const ofFile = files.map((file): number[] => {
    const found = tablesOrProblem(file, report);
    for (const { table, layout } of found) reportHeading(table, layout, report);
    if (found[0]?.table.encoding === "windows-1252") {
      messages.push(`${file.name} is not UTF-8 text; it was read as Windows-1252, so look at letters with accents.`);
    }
    return found.map((table) => tables.push(table) - 1);
  });
  return { tables, ofFile, messages };
}

function tablesOrProblem(file: ReturnFile, report: (problem: Problem) => void): readonly RecognisedTable[] {
  try {
    return tablesIn(file, report);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    report({ code: "unreadable-file", severity: "error", file: file.name, message: error.message });
    return [];
  }
}

function tablesIn({ name: file, bytes }: ReturnFile, report: (problem: Problem) => void): readonly RecognisedTable[] {
  const notRecognised = (reason: string): readonly RecognisedTable[] => {
    const message = `${file} is not a file of the return and was passed over: ${reason}.`;
    report({ code: "not-recognised", severity: "query", file, message });
    return [];
  };
  const text = decodeText(bytes, file);
  if (isXml(text.text)) {
    const tables = xmlTables(text, file, report);
    return typeof tables === "string" ? notRecognised(`its outermost element is ${quoteCell(tables)}`) : tables;
  }
  const table = tableOfText(text, file, (cells) => recogniseFile(cells, file).as !== "not recognised");
  const layout = recogniseFile(table.heading, file);
  return layout.as === "not recognised" ? notRecognised(layout.reason) : [{ table, layout, isWholeReturn: false }];
}
