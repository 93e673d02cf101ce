import { parentPort, workerData } from "node:worker_threads";
import { InputError } from "@lac-analytics/core";
import { type DocumentFormat, loadWriters, writeDocument } from "../document/writeDocument.ts";

/** A page to be written in a format. */
export interface DocumentRequest {
  readonly html: string;
  readonly format: DocumentFormat;
}

/** The bytes of a document; or what is wrong with the page, or with the program. */
export type DocumentAnswer =
  | { readonly bytes: Uint8Array }
  | { readonly pageFault: string }
  | { readonly programFault: unknown };

const formats: readonly DocumentFormat[] = workerData;
const loaded = loadWriters(formats);

parentPort?.on("message", async ({ html, format }: DocumentRequest) => {
  parentPort?.postMessage(await answerTo(html, format));
});

async function answerTo(html: string, format: DocumentFormat): Promise<DocumentAnswer> {
  try {
    await loaded;
    return { bytes: await writeDocument(html, format) };
  } catch (error) {
    return error instanceof InputError ? { pageFault: error.message } : { programFault: error };
  }
}
