import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { InputError } from "@lac-analytics/core";
import type { Document } from "@lac-analytics/document";
import type { DocumentFormat } from "@lac-analytics/document/node";
import type { DocumentAnswer, DocumentRequest, FormatsAhead } from "./documentWorker.ts";

/** Threads that write documents, so that a machine of two cores writes two at a time. */
export interface DocumentThreads {
  /**
   * Writes a document in a format, after those that were asked for before it, if it is still wanted then.
   *
   * @throws {InputError} if the format has no place for something in it, and the reason of the signal
   */
  readonly write: (document: Document, format: DocumentFormat, wanted: AbortSignal) => Promise<Uint8Array>;
}

/** What each thread writes: about as long as the other, and each library is loaded once. */
const shares: readonly (readonly DocumentFormat[])[] = [["docx"], ["pdf", "xlsx"]];

/** In millions of bytes: without a limit a thread lets its waste grow to twice as much before it clears it away. */
const resourceLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 16 };

/** Those that were started, by what each writes: what they need is loaded once for all builds of a process. */
const kept = new Map<readonly DocumentFormat[], DocumentThread>();

/** Threads that write documents of some formats; what these need is loaded as soon as this is called. */
export function documentThreads(formats: readonly DocumentFormat[]): DocumentThreads {
  const threads = shares.flatMap((share) => {
    const ahead = share.filter((format) => formats.includes(format));
    if (ahead.length === 0) return [];
    const thread = kept.get(share) ?? startThread(share);
    thread.load(ahead);
    return [thread];
  });
  return {
    write: async (document, format, wanted) => {
      const thread = threads.find(({ share }) => share.includes(format));
      if (thread === undefined) throw new RangeError(`no thread writes ${format}`);
      const answer = await thread.answerTo({ document, format }, wanted);
      if ("documentFault" in answer) throw new InputError(answer.documentFault);
      if ("programFault" in answer) throw answer.programFault;
      return answer.bytes;
    },
  };
}

interface DocumentThread {
  readonly share: readonly DocumentFormat[];
  readonly load: (ahead: readonly DocumentFormat[]) => void;
  readonly answerTo: (request: DocumentRequest, wanted: AbortSignal) => Promise<DocumentAnswer>;
}

function startThread(share: readonly DocumentFormat[]): DocumentThread {
  const file = new URL(`./documentWorker${extname(import.meta.url)}`, import.meta.url);
  const worker = new Worker(file, { resourceLimits });
  // a thread of which nobody waits for anything keeps no process from its end
  worker.unref();
  // a thread that ends by itself, such as for want of memory, ends all that it was asked for, and the next build has another
  const ended = new Promise<DocumentAnswer>((resolve) => {
    const end = (programFault: unknown): void => {
      if (kept.get(share) === thread) kept.delete(share);
      resolve({ programFault });
    };
    worker.once("error", end);
    worker.once("exit", (status) => end(new Error(`a thread that writes documents has ended with ${status}`)));
  });
  let before: Promise<unknown> = Promise.resolve();
  const thread: DocumentThread = {
    share,
    load: (ahead) => worker.postMessage({ ahead } satisfies FormatsAhead),
    answerTo: (request, wanted) => {
      const answer = before.then(() => {
        wanted.throwIfAborted();
        return Promise.race([ended, answerOf(worker, request)]);
      });
      before = answer.catch(() => undefined);
      return answer;
    },
  };
  kept.set(share, thread);
  return thread;
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
