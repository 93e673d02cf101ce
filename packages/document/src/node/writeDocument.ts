import type { Document } from "../model/Document.ts";

/** The formats that a document is written in besides HTML. */
export const documentFormats = ["pdf", "docx", "xlsx"] as const;

/** One of them. */
export type DocumentFormat = (typeof documentFormats)[number];

/**
 * Writes a document in a format. The same document gives the same bytes, on every machine. What a format needs is loaded
 * only when it is asked for.
 *
 * @throws {InputError} in one sentence, if a format has no place for something
 * @example
 * const paragraph = { kind: "paragraph", tone: "body", runs: [plainRun("39 children")] };
 * const paper = { title: "Homes", fullTitle: "Homes, Rutland", description: "", council: "Rutland", authors: [], accent: standardAccent, date: "", lines: [], marking: "", blocks: [paragraph], foot: [] };
 * writeDocument(paper, "pdf").then((bytes) => String.fromCharCode(...bytes.slice(0, 8))); // => "%PDF-1.7"
 */
export async function writeDocument(document: Document, format: DocumentFormat): Promise<Uint8Array> {
  return writers[format](document);
}

/**
 * Loads what formats need, so that it is there when the first of them is written.
 *
 * @example
 * const paper = { title: "Homes", fullTitle: "Homes, Rutland", description: "", council: "Rutland", authors: [], accent: standardAccent, date: "", lines: ["Rutland"], marking: "", blocks: [], foot: [] };
 * // an xlsx is a zip, which begins with PK
 * loadWriters(["xlsx"]).then(() => writeDocument(paper, "xlsx")).then((bytes) => String.fromCharCode(...bytes.slice(0, 2))); // => "PK"
 */
export async function loadWriters(formats: readonly DocumentFormat[]): Promise<void> {
  await Promise.all(formats.map((format) => modules[format]()));
}

const modules = {
  pdf: () => import("./toPdf.ts"),
  docx: () => Promise.all([import("../word/toWord.ts"), import("./drawPng.ts")]),
  xlsx: () => import("../excel/toExcel.ts"),
} as const;

const writers: Readonly<Record<DocumentFormat, (document: Document) => Promise<Uint8Array>>> = {
  pdf: async (document) => (await modules.pdf()).toPdf(document),
  docx: async (document) => {
    const [{ toWord }, { drawPng }] = await modules.docx();
    return toWord(document, drawPng);
  },
  xlsx: async (document) => (await modules.xlsx()).toExcel(document),
};
