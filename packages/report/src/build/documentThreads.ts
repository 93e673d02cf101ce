import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { InputError } from "@lac-analytics/core";
import type { DocumentFormat } from "../document/writeDocument.ts";
import type { DocumentAnswer, DocumentRequest } from "./documentWorker.ts";

/** Threads that write documents, so that a machine of two cores writes two at a time. */
export interface DocumentThreads {
  /**
   * Writes a page in a format as soon as a thread is free.
   *
   * @throws {InputError} if the page holds something that a document has no place for
   */
  readonly write: (html: string, format: DocumentFormat) => Promise<Uint8Array>;
  readonly stop: () => Promise<void>;
}

const count = 2;

/** In millions of bytes: without a limit a thread lets its waste grow to twice as much before it clears it away. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 12 };

/** Starts threads that write documents of some formats; what these need is loaded meanwhile. */
export function startDocumentThreads(formats: readonly DocumentFormat[]): DocumentThreads {
  const file = new URL(`./documentWorker${extname(import.meta.url)}`, import.meta.url);
  const threads =
    formats.length === 0
      ? []
      : Array.from({ length: count }, () => new Worker(file, { workerData: formats, resourceLimits }));
  const free = [...threads];
  const waiting: ((thread: Worker) => void)[] = [];
  const nextFree = (): Promise<Worker> => {
    const thread = free.pop();
    if (thread !== undefined) return Promise.resolve(thread);
    const { promise, resolve } = Promise.withResolvers<Worker>();
    waiting.push(resolve);
    return promise;
  };
  return {
    write: async (html, format) => {
      const thread = await nextFree();
      const answer = await answerOf(thread, { html, format });
      const next = waiting.shift();
      if (next === undefined) free.push(thread);
      else next(thread);
      if ("pageFault" in answer) throw new InputError(answer.pageFault);
      if ("programFault" in answer) throw answer.programFault;
      return answer.bytes;
    },
    stop: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

function answerOf(thread: Worker, request: DocumentRequest): Promise<DocumentAnswer> {
  const { promise, resolve } = Promise.withResolvers<DocumentAnswer>();
  const answered = (answer: DocumentAnswer): void => {
    thread.off("message", answered).off("error", failed);
    resolve(answer);
  };
  const failed = (programFault: unknown): void => answered({ programFault });
  thread.once("message", answered).once("error", failed);
  thread.postMessage(request);
  return promise;
}
