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
  return writers[format](documentOf(html));
}

const writers: Readonly<Record<DocumentFormat, (report: ReportDocument) => Promise<Uint8Array>>> = {
  pdf: async (report) => (await import("./pdf/toPdf.ts")).toPdf(report),
  docx: async (report) => (await import("./word/toWord.ts")).toWord(report),
  xlsx: async (report) => (await import("./excel/toExcel.ts")).toExcel(report),
};
