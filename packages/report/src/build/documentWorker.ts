import { parentPort } from "node:worker_threads";
import { InputError } from "@lac-analytics/core/InputError";
import type { Document } from "@lac-analytics/document";
import { type DocumentFormat, loadWriters, writeDocument } from "@lac-analytics/document/node";

/** Formats that will be asked for, of which nothing is answered. */
export interface FormatsAhead {
  readonly ahead: readonly DocumentFormat[];
}

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

parentPort?.on("message", async (request: DocumentRequest | FormatsAhead) => {
  // what cannot be loaded is told when it is asked for
  if ("ahead" in request) await loadWriters(request.ahead).catch(() => undefined);
  else parentPort?.postMessage(await answerTo(request));
});

async function answerTo({ document, format }: DocumentRequest): Promise<DocumentAnswer> {
  try {
    return { bytes: await writeDocument(document, format) };
  } catch (error) {
    return error instanceof InputError ? { documentFault: error.message } : { programFault: error };
  }
}
