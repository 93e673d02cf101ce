/// <reference lib="dom" />
import { drawPng } from "../../model/browser/drawPng.ts";
import { elementOf } from "../../model/browser/pageElements.ts";
import type { Begin, Drawn, Question, QuestionName, Questions, Told } from "../Questions.ts";
import { PageFault } from "./PageFault.ts";

/** What the page holds under an id, as the maker of the page wrote it. */
export function heldIn<T>(id: string): T {
  return JSON.parse(elementOf(id).textContent ?? "");
}

/** Asks the worker, and waits for its answer; questions are answered one after the other. */
export type Ask = <Name extends QuestionName>(
  name: Name,
  asked: Questions[Name]["asked"],
) => Promise<Questions[Name]["answer"]>;

/** What is heard while an answer is waited for. */
export interface Heard {
  readonly progress: (work: string, share: number | undefined) => void;
  readonly said: (message: string) => void;
}

/** Starts the worker, which runs the same text as the page. */
export function startWorker({ progress, said }: Heard): { readonly ask: Ask; readonly stop: () => void } {
  const script = document.querySelector("script[type=module]")?.textContent ?? "";
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  const begin: Begin = { name: "begin", held: heldIn("app-held"), versions: heldIn("app-versions") };
  worker.postMessage(begin);
  let before: Promise<unknown> = Promise.resolve();
  const answerTo = (question: Question): Promise<unknown> =>
    new Promise((resolve, reject) => {
      worker.onerror = (event) => reject(new PageFault(`The work stopped: ${event.message}`));
      worker.onmessage = ({ data }: MessageEvent<Told>) => {
        if (data.kind === "progress") progress(data.work, data.share);
        else if (data.kind === "said") said(data.message);
        else if (data.kind === "draw")
          void drawPng(data, data.height === undefined ? {} : { height: data.height })
            .catch(() => undefined)
            .then((png) => worker.postMessage({ name: "drawn", drawing: data.drawing, png } satisfies Drawn));
        else if (data.kind === "answer") resolve(data.answer);
        else
          reject(
            new PageFault(data.isOwn ? `The page failed, and nothing was worked out: ${data.message}` : data.message),
          );
      };
      worker.postMessage(question);
    });
  return {
    ask: (name, asked) => {
      const answer = before.then(() => answerTo({ name, ...asked } as unknown as Question));
      before = answer.catch(() => undefined);
      return answer as Promise<Questions[typeof name]["answer"]>;
    },
    stop: () => worker.terminate(),
  };
}
