import { codeSheetName } from "./codeSheet.ts";
import { notesSheetName } from "./notesSheet.ts";
import type { Part } from "./partsOf.ts";
import type { ReportParts } from "./reportParts.ts";
import { sheetLines } from "./sheetLines.ts";
import { tableSheetName, tableSheetTitle } from "./tableSheet.ts";
import type { SheetCell, Worksheet } from "./Workbook.ts";

/** The worksheet of the report's text: every sentence under its headings, and where its tables are. */
export function textSheet(parts: ReportParts): Worksheet {
  return {
    name: "Text",
    lines: ["Text of the report"],
    table: {
      columns: [
        { label: "Section", kind: "text", width: 50 },
        { label: "Text", kind: "text", width: 100 },
      ],
      rows: parts.text.flatMap((part) => cellsOf(part, parts).map((cell) => [{ text: part.section }, cell])),
    },
  };
}

function cellsOf({ block }: Part, { notes, tables, codes }: ReportParts): readonly SheetCell[] {
  const figures = tables.flatMap((numbered, at) =>
    numbered.chart === block || numbered.table === block
      ? [{ text: tableSheetTitle(numbered, at), sheet: tableSheetName(at) }]
      : [],
  );
  switch (block?.kind) {
    case "chart":
      return [{ text: block.title }, { text: block.subtitle }, { text: block.description }, ...figures];
    case "table":
      return figures;
    case "definitions": {
      const before = notes.findIndex((note) => block.items.includes(note));
      return [{ text: `Notes ${before + 1} to ${before + block.items.length}`, sheet: notesSheetName }];
    }
    case "code": {
      const at = codes.indexOf(block);
      return [{ text: `Code ${at + 1}`, sheet: codeSheetName(at) }];
    }
    case "paragraph":
    case "list":
      return sheetLines(block).map((text) => ({ text }));
    case undefined:
      return [{ text: "Nothing stands under this heading." }];
  }
}
