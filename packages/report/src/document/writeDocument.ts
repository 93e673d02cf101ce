import type { ReportDocument } from "./ReportDocument.ts";

/** The formats that a report is written in besides the page itself. */
export const documentFormats = ["pdf", "docx", "xlsx"] as const;

/** One of them. */
export type DocumentFormat = (typeof documentFormats)[number];

/**
 * Writes the rendered page of a report in another format, with the same words and figures. The same page gives the same
 * bytes, on every machine. What a format needs is loaded only when it is asked for.
 *
 * @param html the whole page
 * @throws {InputError} in one sentence that names the page, if it holds something that a document has no place for
 */
export async function writeDocument(html: string, format: DocumentFormat): Promise<Uint8Array> {
  const { documentOf } = await import("./documentOf.ts");
  if (read?.html !== html) read = { html, report: documentOf(html) };
  return writers[format](read.report);
}

/** The page that was read last: it is written in several formats, one after another. */
let read: { readonly html: string; readonly report: ReportDocument } | undefined;

/** Loads what formats need, so that it is there when the first of them is written. */
export async function loadWriters(formats: readonly DocumentFormat[]): Promise<void> {
  await Promise.all([import("./documentOf.ts"), ...formats.map((format) => modules[format]())]);
}

const modules = {
  pdf: () => import("./pdf/toPdf.ts"),
  docx: () => import("./word/toWord.ts"),
  xlsx: () => import("./excel/toExcel.ts"),
} as const;

const writers: Readonly<Record<DocumentFormat, (report: ReportDocument) => Promise<Uint8Array>>> = {
  pdf: async (report) => (await modules.pdf()).toPdf(report),
  docx: async (report) => (await modules.docx()).toWord(report),
  xlsx: async (report) => (await modules.xlsx()).toExcel(report),
};
