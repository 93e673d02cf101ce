import { parentPort, workerData } from "node:worker_threads";
import { InputError } from "@lac-analytics/core/InputError";
import type { Document } from "@lac-analytics/document";
import { type DocumentFormat, loadWriters, writeDocument } from "@lac-analytics/document/node";

/** A document to be written in a format. */
export interface DocumentRequest {
  readonly document: Document;
  readonly format: DocumentFormat;
}

/** The bytes of a document; or what is wrong with it, or with the program. */
export type DocumentAnswer =
  | { readonly bytes: Uint8Array }
  | { readonly documentFault: string }
  | { readonly programFault: unknown };

const formats: readonly DocumentFormat[] = workerData;
const loaded = loadWriters(formats);

parentPort?.on("message", async ({ document, format }: DocumentRequest) => {
  parentPort?.postMessage(await answerTo(document, format));
});

async function answerTo(document: Document, format: DocumentFormat): Promise<DocumentAnswer> {
  try {
    await loaded;
    return { bytes: await writeDocument(document, format) };
  } catch (error) {
    return error instanceof InputError ? { documentFault: error.message } : { programFault: error };
  }
}
