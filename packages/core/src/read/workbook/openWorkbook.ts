import type { FileEntry, ZipReader } from "@zip.js/zip.js";
import { decodeText } from "../decodeText.ts";
import { InputError } from "../InputError.ts";
import type { ReturnFile } from "../ReturnFile.ts";
import { readLimits } from "../readLimits.ts";
import { unpackEntry } from "../unpackEntry.ts";
import { zipReader } from "../zipReader.ts";
import { dateStyles } from "./dateStyles.ts";
import { sharedStrings } from "./sharedStrings.ts";
import { type SheetRow, sheetRows, type WorkbookContext } from "./sheetRows.ts";
import { walkXml } from "./walkXml.ts";

/** A sheet of a workbook. */
export interface Sheet {
  /** by which its reader knows it: the path of its workbook, and its own name where that has several sheets */
  readonly name: string;
  readonly rows: readonly SheetRow[];
  readonly serials: WorkbookContext["serials"];
}

/** The sheets of a workbook that hold something, in their order. */
export interface OpenedWorkbook {
  readonly sheets: readonly Sheet[];
  /** bytes that were unpacked */
  readonly size: number;
}

/** Unpacks the parts of a workbook as they are asked for, by their paths in it. */
interface Parts {
  readonly text: (path: string | undefined) => Promise<string | undefined>;
  readonly size: () => number;
}

/**
 * Opens an Excel workbook (.xlsx or .xlsm).
 *
 * @param budget bytes that may be unpacked in all
 * @throws {InputError} if it is no workbook, damaged or too large
 */
export async function openWorkbook(file: ReturnFile, budget: number): Promise<OpenedWorkbook> {
  const reader = await zipReader(file.bytes);
  try {
    return await sheetsOf(partsOf(await entriesOf(reader), file.name, budget), file.name);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${file.name} is damaged and cannot be read; save the workbook again as .xlsx.`);
  } finally {
    await reader.close();
  }
}

/** Whether a zip is a document of an office program, of which workbooks are one kind. */
export async function isOfficeDocument({ bytes }: ReturnFile): Promise<boolean> {
  const reader = await zipReader(bytes);
  try {
    const entries = await entriesOf(reader);
    return entries.has("[content_types].xml") || (entries.has("mimetype") && entries.has("content.xml"));
  } catch {
    return false;
  } finally {
    await reader.close();
  }
}

/** The files of a zip by their paths, whose case does not matter in a workbook. */
async function entriesOf(reader: ZipReader<unknown>): Promise<ReadonlyMap<string, FileEntry>> {
  const entries = new Map<string, FileEntry>();
  for await (const entry of reader.getEntriesGenerator({ filenameValidation: "tolerant" })) {
    if (!entry.directory) entries.set(pathOf(entry.filename), entry);
    if (entries.size > readLimits.filesOfWorkbook) break;
  }
  return entries;
}

function pathOf(path: string): string {
  return path.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}

function partsOf(entries: ReadonlyMap<string, FileEntry>, name: string, budget: number): Parts {
  let size = 0;
  return {
    text: async (path) => {
      const entry = path === undefined ? undefined : entries.get(pathOf(path));
      if (entry === undefined) return undefined;
      const bytes = await unpackEntry(entry, budget - size, name);
      size += bytes.length;
      return decodeText(bytes, name).text;
    },
    size: () => size,
  };
}

async function sheetsOf(parts: Parts, name: string): Promise<OpenedWorkbook> {
  const [book] = targets(await parts.text("_rels/.rels"), "", name, "officeDocument").values();
  const xml = book?.endsWith(".xml") === true ? await parts.text(book) : undefined;
  if (book === undefined || xml === undefined)
    throw new InputError(`${name} is an office document but no Excel workbook that can be read; save it as .xlsx.`);
  const folder = book.slice(0, book.lastIndexOf("/") + 1);
  const relations = await parts.text(`${folder}_rels/${book.slice(folder.length)}.rels`);
  const onlyTarget = (kind: string): string | undefined => targets(relations, folder, name, kind).values().next().value;
  const strings = await parts.text(onlyTarget("sharedStrings"));
  const styles = await parts.text(onlyTarget("styles"));
  const { names, serials } = contentsOf(xml, name);
  if (names.size > readLimits.sheets) throw new InputError(`${name} has more than ${readLimits.sheets} sheets.`);
  const context: WorkbookContext = {
    strings: strings === undefined ? [] : sharedStrings(strings, name),
    dates: styles === undefined ? [] : dateStyles(styles, name),
    serials,
  };
  const paths = targets(relations, folder, name, "worksheet");
  const sheets: { readonly title: string; readonly rows: readonly SheetRow[] }[] = [];
  for (const [id, title] of names) {
    const sheet = await parts.text(paths.get(id));
    const rows = sheet === undefined ? [] : sheetRows(sheet, `${name}, sheet ${title},`, context);
    if (rows.length > 0) sheets.push({ title, rows });
  }
  return {
    sheets: sheets.map(({ title, rows }) => ({ name: sheets.length === 1 ? name : `${name}/${title}`, rows, serials })),
    size: parts.size(),
  };
}

/** The paths of the parts of a kind that a part refers to, by their references. */
function targets(xml: string | undefined, folder: string, name: string, kind: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (xml === undefined) return found;
  walkXml(xml, name, {
    open: (tag, { Id = "", Type = "", Target = "" }) => {
      if (tag !== "Relationship" || !Type.endsWith(`/${kind}`)) return;
      const path = Target.startsWith("/") ? Target : `${folder}${Target}`;
      found.set(Id, decodeURI(new URL(path, "file:///").pathname).slice(1));
    },
  });
  return found;
}

/** The names of the sheets by their references, in order, and the date system of the workbook. */
function contentsOf(
  xml: string,
  name: string,
): { readonly names: ReadonlyMap<string, string> } & Pick<Sheet, "serials"> {
  const names = new Map<string, string>();
  let serials: Sheet["serials"] = "1900";
  walkXml(xml, name, {
    open: (tag, attributes) => {
      if (tag === "workbookPr" && /^(?:1|true|on)$/.test(attributes.date1904 ?? "")) serials = "1904";
      if (tag !== "sheet") return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1];
      const title = (attributes.name ?? "").replace(/[\p{C}/\\]/gu, " ").trim();
      if (id !== undefined) names.set(id, title === "" ? "unnamed sheet" : title);
    },
  });
  return { names, serials };
}
