import {
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  Table as WordTable,
} from "docx";
import { cellRuns } from "../model/cellRuns.ts";
import { columnWidths, type TableRoom } from "../model/columnWidths.ts";
import type { Column, Table } from "../model/Document.ts";
import { wordRuns } from "./wordRuns.ts";

/** Between the margins of the page, in twentieths of a point. */
export const pageWidth = 9638;

/** A table of more rows than this may be cut by the end of a page; its header row is repeated. */
const wholeRows = 14;

/** Code in a table, in half points: smaller than words, so that more of it stands on a line. */
const codeSize = 14;

/**
 * The page in the 9 points of a table's text, and 80 twentieths of a point on each side of a cell, with 20 to spare:
 * LibreOffice breaks a number for which there is just room.
 */
const room: TableRoom = { page: pageWidth / 180, gap: (160 + 20) / 180 };

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const line = { style: BorderStyle.SINGLE, size: 4, color: "B1B4B6" } as const;

/** A table with its caption above it: a header row that Word repeats, and rows that no page cuts. */
export function wordTable({ title, caption, columns, rows }: Table): readonly (Paragraph | WordTable)[] {
  const widths = columnWidths({ columns, rows }, room).map((width) => Math.floor(width * 180));
  const cellOf = (at: number, children: readonly ParagraphChild[], kept: boolean): TableCell =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      children: [
        new Paragraph({ style: "TableText", alignment: sideOf(columns[at]), keepNext: kept, children: [...children] }),
      ],
    });
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label }, at) => cellOf(at, [new TextRun({ text: label, bold: true })], true)),
  });
  const body = rows.map(
    (row, at) =>
      new TableRow({
        cantSplit: true,
        children: row.map((cell, column) =>
          cellOf(column, wordRuns(cellRuns(cell), codeSize), rows.length <= wholeRows && at < rows.length - 1),
        ),
      }),
  );
  const table = new WordTable({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: "fixed",
    borders: { top: none, left: none, right: none, bottom: line, insideHorizontal: line, insideVertical: none },
    margins: { left: 80, right: 80 },
    tableLook: { firstRow: true, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [header, ...body],
  });
  const captions = title === "" ? [captionOf(caption)] : [captionOf(title), subtitleOf(caption)];
  return [...captions, table];
}

function captionOf(text: string): Paragraph {
  return new Paragraph({ style: "Caption", text });
}

/** A line under a caption, kept with what follows it. */
export function subtitleOf(text: string): Paragraph {
  return new Paragraph({ style: "Quiet", keepNext: true, text });
}

function sideOf(column: Column | undefined): "right" | "left" {
  return column?.kind === "number" ? "right" : "left";
}
