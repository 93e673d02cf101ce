import { parentPort, workerData } from "node:worker_threads";
import type { PreviewAnswer, PreviewRequest } from "./PreviewMessage.ts";
import { openPageMaker } from "./pageMaker.ts";

const maker = openPageMaker(workerData);

/** Requests are done one after the other, in the order in which they came. */
let done: Promise<void> = Promise.resolve();
parentPort?.on("message", (request: PreviewRequest) => {
  done = done.then(() => answer(request));
});

async function answer(request: PreviewRequest): Promise<void> {
  if (request.kind === "edited") return maker.edited(request.paths);
  const made = await maker.make(request.page);
  parentPort?.postMessage({ id: request.id, made } satisfies PreviewAnswer);
}
