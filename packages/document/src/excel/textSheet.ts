import type { ItemBlock, List } from "../model/Document.ts";
import { cellText } from "./cellText.ts";
import type { NumberedTable, Part, ReportParts } from "./reportParts.ts";
import { sheetName } from "./sheetName.ts";
import type { SheetCell, Worksheet } from "./Workbook.ts";

/** The name of the worksheet of what terms mean. */
export const definitionsSheetName = "Definitions";

/** The name of the worksheet of a table, by its place among the tables, from 0. */
export function tableSheetName({ table }: NumberedTable, at: number): string {
  return sheetName(at + 1, table.caption);
}

/** The title of the worksheet of a table, by its place among the tables, from 0. */
export function tableSheetTitle({ table, chart }: NumberedTable, at: number): string {
  return `Table ${at + 1}: ${chart?.title ?? table.caption}`;
}

/** The name of the worksheet of code, by its place among the code, from 0. */
export function codeSheetName(at: number): string {
  return `Code_${at + 1}`;
}

/** The worksheet of the document's text: every sentence under its headings, and where its tables are. */
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

function cellsOf({ block }: Part, { tables, codes }: ReportParts): readonly SheetCell[] {
  const figures = tables.flatMap((numbered, at) =>
    numbered.chart === block || numbered.table === block
      ? [{ text: tableSheetTitle(numbered, at), sheet: tableSheetName(numbered, at) }]
      : [],
  );
  switch (block?.kind) {
    case "chart":
      return [{ text: block.title }, { text: block.subtitle }, ...figures];
    case "table":
      return figures;
    case "picture":
      return [{ text: `Picture: ${block.alternativeText}` }];
    case "definitions":
      return [{ text: "Definitions", sheet: definitionsSheetName }];
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

/** The lines of text that a paragraph, a list or code makes in a worksheet. */
export function sheetLines(block: ItemBlock): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return [cellText(block.runs)];
    case "list":
      return listLines(block);
    case "code":
      return block.text.split("\n").filter((line) => line.trim() !== "");
  }
}

function listLines({ ordered, start, items }: List): readonly string[] {
  return items.flatMap((item, at) => {
    const [first = "", ...further] = item.flatMap(sheetLines);
    return [ordered ? `${start + at}. ${first}` : first, ...further];
  });
}
