import type { Definition } from "../ReportDocument.ts";
import { cellText } from "./cellText.ts";
import { sheetLines } from "./sheetLines.ts";
import type { Worksheet } from "./Workbook.ts";

/** The name of the worksheet of notes. */
export const notesSheetName = "Notes";

/** The worksheet of what the report's terms mean. */
export function notesSheet(notes: readonly Definition[]): Worksheet {
  return {
    name: notesSheetName,
    lines: ["Notes"],
    table: {
      columns: [
        { label: "Note", kind: "text", width: 50 },
        { label: "Meaning", kind: "text", width: 90 },
      ],
      rows: notes.map(({ term, meaning }, at) => [
        { text: `[note ${at + 1}] ${cellText(term)}` },
        { text: meaning.flatMap(sheetLines).join(" ") },
      ]),
    },
  };
}
