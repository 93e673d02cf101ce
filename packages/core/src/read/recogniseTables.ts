import { decodeText } from "./decodeText.ts";
import { InputError } from "./InputError.ts";
import type { Problem } from "./Problem.ts";
import { plainTable } from "./plain/plainTable.ts";
import { quoteCell } from "./quoteCell.ts";
import type { RecognisedTable } from "./RecognisedTable.ts";
import type { ReturnFile } from "./ReturnFile.ts";
import { type TextTable, tableOfText } from "./readTable.ts";
import { recogniseFile } from "./recogniseFile.ts";
import { reportHeading } from "./reportHeading.ts";
import type { Sheet } from "./workbook/openWorkbook.ts";
import { tableOfSheet } from "./workbook/tableOfSheet.ts";
import { isXml, xmlTables } from "./xml/xmlTables.ts";

/** The tables that are files of the return, and what is to be said of their encoding. */
export interface RecognisedTables {
  readonly tables: readonly RecognisedTable[];
  /** for each file which of the tables it holds: one of a CSV file, several of XML, none where it is no file of the return */
  readonly ofFile: readonly (readonly number[])[];
  readonly messages: readonly string[];
}

/** Reads each file and finds out which tables of the return it holds; what holds none is reported. */
export function recogniseTables(
  files: readonly (ReturnFile | Sheet)[],
  report: (problem: Problem) => void,
): RecognisedTables {
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

function tablesOrProblem(file: ReturnFile | Sheet, report: (problem: Problem) => void): readonly RecognisedTable[] {
  try {
    return tablesIn(file, report);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    report({ code: "unreadable-file", severity: "error", file: file.name, message: error.message });
    return [];
  }
}

function tablesIn(given: ReturnFile | Sheet, report: (problem: Problem) => void): readonly RecognisedTable[] {
  const { name: file } = given;
  const notRecognised = (reason: string): readonly RecognisedTable[] => {
    const message = `${file} is not a file of the return and was passed over: ${reason}.`;
    report({ code: "not-recognised", severity: "query", file, message });
    return [];
  };
  const isHeading = (cells: readonly string[]): boolean => recogniseFile(cells, file).as !== "not recognised";
  const recognised = (table: TextTable): readonly RecognisedTable[] => {
    const layout = recogniseFile(table.heading, file);
    return layout.as === "not recognised" ? notRecognised(layout.reason) : [{ table, layout, isWholeReturn: false }];
  };
  if ("rows" in given) return recognised(tableOfSheet(given, isHeading));
  if (isOldOfficeFile(given.bytes)) {
    throw new InputError(`${file} is an old workbook (.xls) or one with a password; save it as .xlsx without one.`);
  }
  const plain = plainTable(given.bytes, file, isHeading);
  if (plain !== undefined) return recognised(plain);
  const text = decodeText(given.bytes, file);
  if (!isXml(text.text)) return recognised(tableOfText(text, file, isHeading));
  const tables = xmlTables(text, file, report);
  return typeof tables === "string" ? notRecognised(`its outermost element is ${quoteCell(tables)}`) : tables;
}

/** Whether the bytes begin as those of the Office files before 2007 do, and of those with a password today. */
function isOldOfficeFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, at) => bytes[at] === byte);
}
