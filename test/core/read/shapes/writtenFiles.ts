import type { FileName, ReturnFile } from "@lac-analytics/core";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import { type WorkbookCell, workbookFile } from "../workbook/workbookFile.ts";
import type { Cells, Tables } from "./cleanTables.ts";

/** How CSV files are written. */
export interface CsvForm {
  readonly delimiter?: string;
  readonly lineEnd?: string;
  readonly before?: string;
  readonly quoted?: boolean;
  readonly encode?: (text: string) => Uint8Array;
  readonly name?: (file: FileName) => string;
}

const encoder = new TextEncoder();

/** The files of a return as CSV. */
export function csvFiles(tables: Tables, form: CsvForm = {}): readonly ReturnFile[] {
  const { encode = (text) => encoder.encode(text), name = (file) => `${file}.csv` } = form;
  return filesOf(tables).map(([file, rows]) => ({ name: name(file), bytes: encode(csvText(rows, form)) }));
}

function csvText(rows: Cells, { delimiter = ",", lineEnd = "\r\n", before = "", quoted = false }: CsvForm): string {
  const special = new RegExp(`["${delimiter}\\r\\n]`);
  const written = (cell: string): string => (quoted || special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return before + rows.map((cells) => cells.map(written).join(delimiter)).join(lineEnd);
}

/** The files of a return as one workbook, a sheet for each. */
export async function oneWorkbook(
  tables: Tables,
  cell: (text: string) => WorkbookCell = realCell,
  options: { readonly date1904?: boolean; readonly sheet?: (file: FileName, at: number) => string } = {},
): Promise<ReturnFile> {
  const { sheet = (file: FileName) => file, ...system } = options;
  const sheets = filesOf(tables).map(([file, rows], at) => [sheet(file, at), rows.map((cells) => cells.map(cell))]);
  return workbookFile("return.xlsx", Object.fromEntries(sheets), system);
}

/** The files of a return as workbooks of one sheet. */
export async function workbooks(
  tables: Tables,
  cell: (text: string) => WorkbookCell = realCell,
): Promise<readonly ReturnFile[]> {
  return Promise.all(
    filesOf(tables).map(([file, rows]) =>
      workbookFile(`${file}.xlsx`, { Sheet1: rows.map((cells) => cells.map(cell)) }),
    ),
  );
}

/** A cell as somebody's workbook has it: DD/MM/YYYY as a date, whole numbers as numbers, the rest as text. */
export function realCell(text: string): WorkbookCell {
  const date = /^(\d\d)\/(0\d|1[0-2])\/(\d{4})$/.exec(text);
  if (date !== null)
    return { serial: Date.UTC(Number(date[3]), Number(date[2]) - 1, Number(date[1])) / 86_400_000 + 25_569 };
  return /^(?:0|[1-9]\d{0,8})$/.test(text) ? Number(text) : text;
}

/** Files in a zip. */
export async function zipFile(name: string, files: readonly ReturnFile[]): Promise<ReturnFile> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const file of files) await writer.add(file.name, new Uint8ArrayReader(file.bytes));
  return { name, bytes: await writer.close() };
}

function filesOf(tables: Tables): readonly (readonly [FileName, Cells])[] {
  return Object.entries(tables) as [FileName, Cells][];
}
