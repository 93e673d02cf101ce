import { formatNumber } from "@lac-analytics/charts/formatNumber";
import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { fixArchive, type XmlParts } from "../office/fixArchive.ts";
import { lineCount } from "./lineCount.ts";
import type { SheetCell, SheetChart, SheetLine, SheetTable, Workbook, Worksheet } from "./Workbook.ts";

type Alignment = NonNullable<CellStyle["alignment"]>;

/**
 * More rows than this leave the header behind when they are scrolled, so that it is kept in sight, as it is where nothing
 * stands above it. It is not elsewhere, since whoever magnifies the screen loses the room that it takes.
 *
 * Source: Government Analysis Function, Making spreadsheets accessible, which would do without, as desirable and not
 * essential.
 */
const rowsOfScreen = 20;

/** The width of the first column where there is no table, in characters. */
const textWidth = 100;

/** How much larger than text the letters of a title are; bold letters are wider than others. */
const titleSize = 1.4;
const headerSize = 1.1;

const font = { name: "Arial", size: 12, family: 2 } as const;
const fonts = {
  title: { ...font, size: 15, bold: true },
  header: { ...font, bold: true },
  text: font,
  link: { ...font, underline: true, color: { rgb: "12436D" } },
} as const;

/** Where text and numbers stand in their cells. */
const alignments: Readonly<Record<"text" | "number", Alignment>> = {
  text: { vertical: "top", wrapText: true, horizontal: "left" },
  number: { vertical: "top", wrapText: true, horizontal: "right", indent: 1 },
};

/** The heights of a line of text and of a line of the title, in points. */
const lineHeights = { text: 16, title: 21 } as const;

/** The day that a file without a date is of: the first that a zip file can name. */
const noDate = "1980-01-01";

export { sheetTable } from "./sheetTable.ts";
export type { SheetCell, SheetTable, Workbook, Worksheet } from "./Workbook.ts";

/** The bytes of an Excel file. The same workbook gives the same bytes. */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const { title, author, date, sheets } = workbook;
  const made = new Date(`${date === "" ? noDate : date}T00:00:00Z`);
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => sheetOf(sheet, workbook)),
    properties: { title, creator: author, lastModifiedBy: author, created: made, modified: made },
    defaultFont: fonts.text,
  });
  return fixArchive(bytes, withLanguage);
}

const properties = "docProps/core.xml";

/** The parts of the file with the language of its text, which the writer does not name. */
function withLanguage(parts: XmlParts): XmlParts {
  const named = parts[properties]?.replace("</cp:coreProperties>", "<dc:language>en-GB</dc:language>$&");
  if (named === undefined) throw new Error(`the file has no ${properties}`);
  return { ...parts, [properties]: named };
}

function sheetOf(
  { name, tableName = name, lines, table, chart }: Worksheet,
  { title, council, marking }: Workbook,
): WriteSheet {
  const widths = table?.columns.map(({ width }) => width) ?? [textWidth];
  const top = lines.length;
  const cells = new Map<string, Partial<Cell>>();
  const heights = new Map<number, { readonly height: number }>();
  for (const [at, line] of lines.entries()) {
    const style = { font: at === 0 ? fonts.title : fonts.text, alignment: alignments.text };
    cells.set(`${at},0`, { value: plainText(line), style });
    const count = lineCount(line, widths[0] ?? textWidth, at === 0 ? titleSize : 1);
    heights.set(at, { height: count * (at === 0 ? lineHeights.title : lineHeights.text) });
  }
  if (table !== undefined) addTable(table, top, cells, heights);
  return {
    name,
    columns: widths.map((width) => ({ width })),
    cells,
    rowDefs: heights,
    ...(table !== undefined && {
      ...(table.rows.length > 0 && { tables: [tableOf(tableName, table, top)] }),
      ...((top === 0 || table.rows.length > rowsOfScreen) && { freezePane: { rows: top + 1 } }),
      a11y: { headerRow: top },
    }),
    ...(table !== undefined && chart !== undefined && { charts: [chartOf(chart, table, top)] }),
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      // a short table and its chart stand on one page
      fitToHeight: chart !== undefined && (table?.rows.length ?? 0) <= rowsOfScreen ? 1 : 0,
      ...(table !== undefined && { printTitlesRow: `$${top + 1}:$${top + 1}` }),
    },
    headerFooter: {
      oddHeader: `&L${headerText(title)}&R${headerText(council)}`,
      oddFooter: `&L${headerText(marking)}&RPage &P of &N`,
    },
  };
}

/** A table as Excel marks one, without filters and fills. */
function tableOf(name: string, { columns, rows }: SheetTable, top: number) {
  return {
    name,
    range: `A${top + 1}:${columnName(columns.length - 1)}${top + 1 + rows.length}`,
    columns: columns.map(({ label }) => ({ name: plainText(label) })),
    style: "",
    showAutoFilter: false,
    showRowStripes: false,
  };
}

/** As many rows and columns as a chart covers. */
const chartSize = { rows: 22, columns: 7 } as const;

/** A chart of a table, below it. */
function chartOf({ kind, title, axis, alternativeText, lines }: SheetChart, table: SheetTable, top: number) {
  const first = top + 2;
  const below = first + table.rows.length;
  return {
    type: kind,
    title,
    altText: alternativeText,
    series: (lines ?? linesByColumn(table)).map(({ name, numbers, along, ...rows }) => {
      const range = (column: number): string =>
        `${columnName(column)}${first + rows.first}:${columnName(column)}${first + rows.last}`;
      return { name, values: range(numbers), categories: range(along) };
    }),
    // columns are as long as what they stand for
    axes: { y: { title: axis, ...(kind === "column" && { scale: { min: 0 } }) } },
    legend: "bottom" as const,
    anchor: { from: { row: below, col: 0 }, to: { row: below + chartSize.rows, col: chartSize.columns } },
  };
}

/** All columns of a table after the first, along the first. */
function linesByColumn({ columns, rows }: SheetTable): readonly SheetLine[] {
  return columns
    .slice(1)
    .map(({ label }, at) => ({ name: label, first: 0, last: rows.length - 1, numbers: at + 1, along: 0 }));
}

/** @param top the row of the header, from 0 */
function addTable(
  { columns, rows }: SheetTable,
  top: number,
  cells: Map<string, Partial<Cell>>,
  heights: Map<number, { readonly height: number }>,
): void {
  const heightOf = (texts: readonly string[], size: number): number =>
    lineHeights.text * Math.max(...texts.map((text, at) => lineCount(text, columns[at]?.width ?? 0, size)));
  for (const [at, { label, kind }] of columns.entries()) {
    const style: CellStyle = { font: fonts.header, alignment: alignments[kind], border: { bottom: { style: "thin" } } };
    cells.set(`${top},${at}`, { value: plainText(label), style });
  }
  heights.set(top, {
    height: heightOf(
      columns.map(({ label }) => label),
      headerSize,
    ),
  });
  for (const [down, row] of rows.entries()) {
    for (const [at, cell] of row.entries()) {
      cells.set(`${top + 1 + down},${at}`, excelCell(cell, alignments[columns[at]?.kind ?? "text"]));
    }
    heights.set(top + 1 + down, { height: heightOf(row.map(textIn), 1) });
  }
}

function excelCell(cell: SheetCell, alignment: Alignment): Partial<Cell> {
  if ("number" in cell) {
    return { value: cell.number, style: { font: fonts.text, alignment, numFmt: numberFormat(cell) } };
  }
  if ("inFull" in cell) return { value: cell.inFull, style: { font: fonts.text, alignment } };
  if ("date" in cell) {
    const value = new Date(`${cell.date}T00:00:00Z`);
    return { value, style: { font: fonts.text, alignment, numFmt: cell.inWords ? writtenDay : dayFormat } };
  }
  const value = cell.text === "" ? null : plainText(cell.text);
  if (!("sheet" in cell)) return { value, style: { font: fonts.text, alignment } };
  const location = `'${cell.sheet.replaceAll("'", "''")}'!A1`;
  return { value, style: { font: fonts.link, alignment }, hyperlink: { target: "", location } };
}

/** The formats that show a day: in rows of data, and as a document writes it out. */
const dayFormat = "dd/mm/yyyy";
const writtenDay = "d mmmm yyyy";

/**
 * The format that shows a number as the document does: commas for thousands, its decimals, and no minus before nought.
 *
 * @example
 * numberFormat({ number: 51.6173, decimals: 1 }); // => "#,##0.0"
 * numberFormat({ number: 51.6173, decimals: 1, unit: "%" }); // => "#,##0.0\"%\""
 * numberFormat({ number: 9, decimals: 0, unit: "%", after: " (4 of 44)" }); // => "#,##0\"% (4 of 44)\""
 * numberFormat({ number: 382, decimals: 0, unit: "£", signed: true }); // => "\"+£\"#,##0;\"-£\"#,##0;\"£\"#,##0"
 */
export function numberFormat({
  number,
  decimals,
  unit,
  signed = false,
  after: words = "",
}: Extract<SheetCell, { readonly number: number }>): string {
  const digits = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
  const before = unit === "£" ? "£" : "";
  const behind = `${unit === "%" ? "%" : ""}${words}`;
  const after = behind === "" ? "" : `"${behind}"`;
  const formatOf = (sign: string): string => `${sign + before === "" ? "" : `"${sign}${before}"`}${digits}${after}`;
  const format = formatOf("");
  if (signed) return `${formatOf("+")};${formatOf("-")};${format}`;
  if (before !== "" && number < 0) return `${format};${formatOf("-")}`;
  const isNought = number < 0 && !formatNumber(number, decimals).startsWith("-");
  return isNought ? `${format};${format}` : format;
}

/** Text of which Excel reads no part as the number of a character, as it would `_x0041_`. */
function plainText(text: string): string {
  return text.replace(/_(?=x[0-9A-F]{4}_)/gi, "_x005F_");
}

function textIn(cell: SheetCell): string {
  return "text" in cell ? cell.text : "";
}

/** Text for the head and the foot of a printed page, where an ampersand begins an order, and 255 characters are the most. */
function headerText(text: string): string {
  return text.slice(0, 100).replaceAll("&", "&&");
}

/** The name of a column, from 0. */
function columnName(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26);
}
