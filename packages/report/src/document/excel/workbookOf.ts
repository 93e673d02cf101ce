import type { ReportDocument } from "../ReportDocument.ts";
import { codeSheet } from "./codeSheet.ts";
import { contentsSheet } from "./contentsSheet.ts";
import { notesSheet } from "./notesSheet.ts";
import { reportParts } from "./reportParts.ts";
import { sheetLines } from "./sheetLines.ts";
import { tableSheet } from "./tableSheet.ts";
import { textSheet } from "./textSheet.ts";
import type { Workbook, Worksheet } from "./Workbook.ts";

/**
 * A report as a workbook, by the government's rules for accessible spreadsheets: cover, contents, notes, then one table a
 * worksheet, with the report's text and every figure behind every chart.
 *
 * Source: Government Analysis Function, Making spreadsheets accessible.
 */
export function workbookOf(report: ReportDocument): Workbook {
  const { title, council, author, date, marking } = report;
  const parts = reportParts(report);
  const cover: Worksheet = {
    name: "Cover",
    lines: [
      title,
      ...parts.cover.flatMap(({ block }) =>
        block?.kind === "paragraph" || block?.kind === "list" ? sheetLines(block) : [],
      ),
    ],
  };
  const sheets = [
    ...(parts.notes.length === 0 ? [] : [notesSheet(parts.notes)]),
    ...(parts.text.length === 0 ? [] : [textSheet(parts)]),
    ...parts.tables.map(tableSheet),
    ...parts.codes.map(codeSheet),
  ];
  return {
    title,
    council,
    author,
    date,
    marking,
    sheets: [cover, ...withContents(sheets).map((sheet) => announced(sheet, marking))],
  };
}

function withContents(sheets: readonly Worksheet[]): readonly Worksheet[] {
  return sheets.length === 0 ? [] : [contentsSheet(sheets), ...sheets];
}

/** A worksheet that says what it holds and who may see it, above its table. */
function announced(sheet: Worksheet, marking: string): Worksheet {
  return { ...sheet, lines: [...sheet.lines, "This worksheet contains one table.", marking] };
}
