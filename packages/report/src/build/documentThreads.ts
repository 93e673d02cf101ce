import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { InputError } from "@lac-analytics/core";
import type { Document } from "@lac-analytics/document";
import type { DocumentFormat } from "@lac-analytics/document/node";
import type { DocumentAnswer, DocumentRequest } from "./documentWorker.ts";

/** Threads that write documents, so that a machine of two cores writes two at a time. */
export interface DocumentThreads {
  /**
   * Writes a document in a format, after those that were asked for before it.
   *
   * @throws {InputError} if the format has no place for something in it
   */
  readonly write: (document: Document, format: DocumentFormat) => Promise<Uint8Array>;
}

/** What each thread writes: about as long as the other, and each library is loaded once. */
const shares: readonly (readonly DocumentFormat[])[] = [["docx"], ["pdf", "xlsx"]];

/** In millions of bytes: without a limit a thread lets its waste grow to twice as much before it clears it away. */
const resourceLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 16 };

/** Those that were started, by what each writes: what they need is loaded once for all builds of a process. */
const kept = new Map<string, DocumentThread>();

/** Threads that write documents of some formats; what these need is loaded as soon as this is called. */
export function documentThreads(formats: readonly DocumentFormat[]): DocumentThreads {
  const threads = shares.filter((share) => share.some((format) => formats.includes(format))).map(threadOf);
  return {
    write: async (document, format) => {
      const thread = threads.find(({ share }) => share.includes(format));
      if (thread === undefined) throw new RangeError(`no thread writes ${format}`);
      const answer = await thread.answerTo({ document, format });
      if ("documentFault" in answer) throw new InputError(answer.documentFault);
      if ("programFault" in answer) throw answer.programFault;
      return answer.bytes;
    },
  };

  function threadOf(share: readonly DocumentFormat[]): DocumentThread {
    const thread =
      kept.get(share.join()) ??
      startThread(
        share,
        share.filter((format) => formats.includes(format)),
      );
    kept.set(share.join(), thread);
    return thread;
  }
}

interface DocumentThread {
  readonly share: readonly DocumentFormat[];
  readonly answerTo: (request: DocumentRequest) => Promise<DocumentAnswer>;
}

function startThread(share: readonly DocumentFormat[], first: readonly DocumentFormat[]): DocumentThread {
  const file = new URL(`./documentWorker${extname(import.meta.url)}`, import.meta.url);
  const worker = new Worker(file, { workerData: first, resourceLimits });
  // a thread of which nobody waits for anything keeps no process from its end
  worker.unref();
  // a thread that ends by itself, such as for want of memory, ends all that it was asked for, and the next build has another
  const ended = new Promise<DocumentAnswer>((resolve) => {
    worker.once("error", (programFault) => {
      kept.delete(share.join());
      resolve({ programFault });
    });
  });
  let before: Promise<unknown> = Promise.resolve();
  return {
    share,
    answerTo: (request) => {
      const answer = before.then(() => Promise.race([ended, answerOf(worker, request)]));
      before = answer;
      return answer;
    },
  };
}

function answerOf(worker: Worker, request: DocumentRequest): Promise<DocumentAnswer> {
  return new Promise((resolve) => {
    worker.ref();
    worker.once("message", (answer: DocumentAnswer) => {
      worker.unref();
      resolve(answer);
    });
    worker.postMessage(request);
  });
}
