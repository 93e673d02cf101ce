import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { MadePage, PreviewAnswer, PreviewPage, PreviewRequest, PreviewSource } from "./PreviewMessage.ts";

/** Pages made in a thread of their own, so that a cell that never ends stops nothing but its page. */
export interface PageWorker {
  readonly make: (page: PreviewPage) => Promise<MadePage>;
  /** tells of files that were written, made or removed; what has not ended a while after that is stopped and begun again */
  readonly edited: (paths: readonly string[]) => void;
  readonly stop: () => Promise<void>;
}

interface Waiting {
  readonly request: PreviewRequest;
  readonly resolve: (made: MadePage) => void;
}

/** How long after an edit a page that was asked for before may still take, in milliseconds. */
const patience = 3000;

/** Starts the thread in which the pages of a preview are made. */
export function startPageWorker(source: PreviewSource): PageWorker {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let worker: Worker | undefined;

  const running = (): Worker => {
    worker ??= started();
    return worker;
  };
  const started = (): Worker => {
    const file = new URL(`./previewWorker${extname(import.meta.url)}`, import.meta.url);
    const thread = new Worker(file, { workerData: source });
    const ended = (reason: string): void => {
      if (worker !== thread) return;
      worker = undefined;
      for (const { resolve } of waiting.values()) resolve({ fault: `The page cannot be made: ${reason}.` });
      waiting.clear();
    };
    thread.on("message", ({ id, made }: PreviewAnswer) => {
      waiting.get(id)?.resolve(made);
      waiting.delete(id);
    });
    thread.on("error", (error) => ended(error instanceof Error ? error.message : String(error)));
    thread.on("exit", (code) => ended(`the cells ended the process with ${code}`));
    return thread;
  };
  const restart = (): void => {
    void worker?.terminate();
    worker = undefined;
    for (const { request } of waiting.values()) running().postMessage(request);
  };
  return {
    make: (page) => {
      lastId += 1;
      const request = { kind: "make", id: lastId, page } as const;
      return new Promise((resolve) => {
        waiting.set(request.id, { request, resolve });
        running().postMessage(request);
      });
    },
    edited: (paths) => {
      worker?.postMessage({ kind: "edited", paths } satisfies PreviewRequest);
      const before = [...waiting.keys()];
      setTimeout(() => before.some((id) => waiting.has(id)) && restart(), patience).unref();
    },
    stop: async () => {
      const thread = worker;
      worker = undefined;
      await thread?.terminate();
    },
  };
}
