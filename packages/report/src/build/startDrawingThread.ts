import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { DrawChart } from "@lac-analytics/notebook/render";
import type { DrawingAnswer, DrawingRequest } from "./drawingWorker.ts";

/** A thread that draws charts while others are worked out. */
export interface DrawingThread {
  readonly draw: DrawChart;
  readonly stop: () => Promise<unknown>;
}

/** Where the answer to a request goes. */
interface Answer {
  readonly resolve: (svg: string) => void;
  readonly reject: (fault: Error) => void;
}

/** In millions of bytes: without a limit a thread lets its waste grow before it clears it away. */
const resourceLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 16 };

/** Starts a thread that draws charts; what it needs is loaded meanwhile. */
export function startDrawingThread(): DrawingThread {
  const file = new URL(`./drawingWorker${extname(import.meta.url)}`, import.meta.url);
  const worker = new Worker(file, { resourceLimits });
  const waiting = new Map<number, Answer>();
  let last = 0;
  worker.on("message", (answer: DrawingAnswer) => {
    const { resolve, reject } = waiting.get(answer.id) ?? {};
    waiting.delete(answer.id);
    if (waiting.size === 0) worker.unref();
    if ("svg" in answer) resolve?.(answer.svg);
    else reject?.(new Error(answer.fault));
  });
  // a thread of which nobody waits for anything keeps no process from its end; whoever listens to it would, so this comes after
  worker.unref();
  // a thread that ends by itself, such as for want of memory, ends all that it was asked for
  worker.once("error", (fault) => {
    for (const { reject } of waiting.values()) reject(fault);
  });
  return {
    draw: (chart, colours) => {
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker.ref();
        worker.postMessage({ id, chart, colours } satisfies DrawingRequest);
      });
    },
    stop: () => worker.terminate(),
  };
}
