import type { Code, Definition, Document } from "../model/Document.ts";
import { cellText } from "./cellText.ts";
import { type NumberedTable, reportParts } from "./reportParts.ts";
import { seriesChart } from "./seriesChart.ts";
import { sheetTable } from "./sheetTable.ts";
import {
  codeSheetName,
  definitionsSheetName,
  sheetLines,
  tableSheetName,
  tableSheetTitle,
  textSheet,
} from "./textSheet.ts";
import type { Workbook, Worksheet } from "./Workbook.ts";

/**
 * A document as a workbook, by the government's rules for accessible spreadsheets: cover, contents, definitions, then one table
 * a worksheet, with the document's text and every figure behind every chart.
 *
 * Source: Government Analysis Function, Making spreadsheets accessible.
 */
export function workbookOf(document: Document): Workbook {
  const { title, council, authors, date, marking } = document;
  const parts = reportParts(document);
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
    ...(parts.definitions.length === 0 ? [] : [definitionsSheet(parts.definitions)]),
    ...(parts.text.length === 0 ? [] : [textSheet(parts)]),
    ...parts.tables.map(tableSheet),
    ...parts.codes.map(codeSheet),
  ];
  return {
    title,
    council,
    author: authors.length > 0 ? authors.join("; ") : council,
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
  const said = ["This worksheet contains one table.", marking].filter((line) => line !== "");
  return { ...sheet, lines: [...sheet.lines, ...said] };
}

/** The worksheet that leads to all that follow it. */
function contentsSheet(sheets: readonly Worksheet[]): Worksheet {
  return {
    name: "Contents",
    lines: ["Contents"],
    table: {
      columns: [
        { label: "Worksheet", kind: "text", width: 50 },
        { label: "What it holds", kind: "text", width: 100 },
      ],
      rows: sheets.map(({ name, lines }) => [{ text: name, sheet: name }, { text: lines[0] ?? name }]),
    },
  };
}

/** The worksheet of what the document's terms mean. */
function definitionsSheet(definitions: readonly Definition[]): Worksheet {
  return {
    name: definitionsSheetName,
    lines: [definitionsSheetName],
    table: {
      columns: [
        { label: "Term", kind: "text", width: 50 },
        { label: "Meaning", kind: "text", width: 90 },
      ],
      rows: definitions.map(({ term, meaning }) => [
        { text: cellText(term) },
        { text: meaning.flatMap(sheetLines).join(" ") },
      ]),
    },
  };
}

/** The worksheet of a table: above it its caption and, where it is a chart's, how the chart was measured. */
function tableSheet(numbered: NumberedTable, at: number): Worksheet {
  const { table, chart } = numbered;
  const drawn = seriesChart(numbered);
  const blanks = table.rows.flat().some((cell) => cell.kind === "text" && cell.runs.length === 0);
  return {
    name: tableSheetName(numbered, at),
    tableName: `Table_${at + 1}`,
    lines: [
      tableSheetTitle(numbered, at),
      ...(chart === undefined ? [] : [table.title, table.caption, chart.subtitle]),
      ...(blanks ? ["A blank cell is blank in the report as well."] : []),
    ],
    table: sheetTable(table),
    ...(drawn !== undefined && { chart: drawn }),
  };
}

/** The worksheet of code, a row a line. */
function codeSheet({ text }: Code, at: number): Worksheet {
  const lines = text.split("\n").map((line, number) => ({ line, number: number + 1 }));
  return {
    name: codeSheetName(at),
    lines: [`Code ${at + 1}`, "Blank lines are left out."],
    table: {
      columns: [
        { label: "Code", kind: "text", width: 120 },
        { label: "Line", kind: "number", width: 12 },
      ],
      rows: lines
        .filter(({ line }) => line.trim() !== "")
        .map(({ line, number }) => [{ text: line }, { number, decimals: 0 }]),
    },
  };
}
