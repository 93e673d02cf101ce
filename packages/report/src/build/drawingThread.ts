import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { Chart, ChartColours } from "@lac-analytics/charts";
import type { DrawChart } from "@lac-analytics/notebook/render";
import type { DrawingAnswer, DrawingRequest } from "./drawingWorker.ts";

/** Where the answer to a request goes. */
interface Answer {
  readonly resolve: (svg: string) => void;
  readonly reject: (fault: Error) => void;
}

/** In millions of bytes: without a limit a thread lets its waste grow before it clears it away. */
const resourceLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 16 };

let kept: DrawChart | undefined;

/**
 * What draws charts in a thread of its own, while others are worked out. There is one for all builds of a process: what it
 * needs is loaded once, and as soon as this is called.
 */
export function drawingThread(): DrawChart {
  kept ??= startThread();
  return kept;
}

function startThread(): DrawChart {
  const file = new URL(`./drawingWorker${extname(import.meta.url)}`, import.meta.url);
  const worker = new Worker(file, { resourceLimits });
  const waiting = new Map<number, Answer>();
  let last = 0;
  let ended: Error | undefined;
  worker.on("message", (answer: DrawingAnswer) => {
    const { resolve, reject } = waiting.get(answer.id) ?? {};
    waiting.delete(answer.id);
    if (waiting.size === 0) worker.unref();
    if ("svg" in answer) resolve?.(answer.svg);
    else reject?.(new Error(answer.fault));
  });
  // a thread of which nobody waits for anything keeps no process from its end; whoever listens to it would, so this comes after
  worker.unref();
  // a thread that ends by itself, such as for want of memory, ends all that it was asked for, and the next build has another
  const end = (fault: Error): void => {
    ended ??= fault;
    if (kept === draw) kept = undefined;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.once("error", end);
  worker.once("exit", (status) => end(new Error(`the thread that draws charts has ended with ${status}`)));
  return draw;

  async function draw(chart: Chart, colours: ChartColours): Promise<string> {
    if (ended !== undefined) throw ended;
    last += 1;
    const id = last;
    worker.postMessage({ id, chart, colours } satisfies DrawingRequest);
    worker.ref();
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  }
}
