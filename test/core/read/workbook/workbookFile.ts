import type { ReturnFile } from "@lac-analytics/core";
import { TextReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";

/** What a cell of a workbook holds; a number under a date format is given by its day. */
export type WorkbookCell = string | number | boolean | { readonly serial: number } | undefined;

const types = "application/vnd.openxmlformats-officedocument";
const relations = `http://schemas.openxmlformats.org/officeDocument/2006/relationships`;

/** A zip of parts, by their paths. */
export async function zipOf(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [path, text] of Object.entries(parts)) await writer.add(path, new TextReader(text));
  return writer.close();
}

/** The parts of a workbook around its sheets, whose XML is given. */
export function workbookParts(
  sheets: Readonly<Record<string, string>>,
  { date1904 = false }: { readonly date1904?: boolean } = {},
): Record<string, string> {
  const names = Object.keys(sheets);
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="${types}.spreadsheetml.sheet.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns:r="${relations}"><workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets>${names
      .map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${names
      .map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join("")}<Relationship Id="rId901" Type="${relations}/styles" Target="/xl/styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheets[name] ?? ""])),
  };
}

/** A workbook as a file of the return: a sheet for each table, with text in cells as it is given. */
export async function workbookFile(
  name: string,
  tables: Readonly<Record<string, readonly (readonly WorkbookCell[])[]>>,
  options: { readonly date1904?: boolean } = {},
): Promise<ReturnFile> {
  const sheets = Object.fromEntries(Object.entries(tables).map(([title, rows]) => [title, sheetXml(rows)]));
  return { name, bytes: await zipOf(workbookParts(sheets, options)) };
}

/** The XML of a sheet: rows and cells stand where they stand in the arrays, and blank ones are not there. */
export function sheetXml(rows: readonly (readonly WorkbookCell[])[], further = ""): string {
  const all = rows.map((cells, row) => {
    const filled = cells.map((cell, column) => cellXml(cell, `${letters(column)}${row + 1}`)).join("");
    return filled === "" ? "" : `<row r="${row + 1}">${filled}</row>`;
  });
  return `<worksheet><sheetData>${all.join("")}${further}</sheetData></worksheet>`;
}

function cellXml(cell: WorkbookCell, reference: string): string {
  if (cell === undefined || cell === "") return "";
  if (typeof cell === "string") return `<c r="${reference}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  if (typeof cell === "boolean") return `<c r="${reference}" t="b"><v>${Number(cell)}</v></c>`;
  if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`;
  return `<c r="${reference}" s="1"><v>${cell.serial}</v></c>`;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
