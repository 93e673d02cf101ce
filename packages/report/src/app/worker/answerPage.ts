/// <reference lib="dom" />
import { InputError } from "@lac-analytics/core";
import type { Begin, Drawn, Question, Questions, Told } from "../Questions.ts";
import { openWork, type Work } from "./openWork.ts";
import { listen } from "./say.ts";

let work: Work | undefined;
let before: Promise<void> = Promise.resolve();
/** those that wait for a drawing, by its number */
const waiting = new Map<number, (png: Drawn["png"]) => void>();
let asked = 0;

/** Has this worker answer the page. */
export function answerPage(): void {
  addEventListener("message", ({ data }: MessageEvent<Begin | Drawn | Question>) => {
    if (data.name === "begin") work = begin(data);
    else if (data.name === "drawn") waiting.get(data.drawing)?.(data.png);
    else before = before.then(() => answer(data));
  });
}

function begin({ held, versions }: Begin): Work {
  listen((message) => tell({ kind: "said", message }));
  return openWork({
    held,
    versions,
    progress: (done, share) => tell({ kind: "progress", work: done, share }),
    drawPng: async ({ svg }, { height } = {}) => {
      asked += 1;
      const drawing = asked;
      const png = await new Promise<Drawn["png"]>((resolve) => {
        waiting.set(drawing, resolve);
        tell({ kind: "draw", drawing, svg, height });
      });
      waiting.delete(drawing);
      if (png === undefined) throw new InputError("This browser draws no picture for Word; take the paper as HTML.");
      return png;
    },
  });
}

/** Answers what the page asks, or tells why that cannot be. */
async function answer(question: Question): Promise<void> {
  try {
    if (work === undefined) throw new Error("the page has not begun");
    tell({ kind: "answer", answer: await answerTo(work, question) });
  } catch (error) {
    if (error instanceof InputError) tell({ kind: "fault", message: error.message, isOwn: false });
    else tell({ kind: "fault", message: error instanceof Error ? error.message : String(error), isOwn: true });
  }
}

function answerTo(work: Work, question: Question): Promise<Questions[Question["name"]]["answer"]> {
  switch (question.name) {
    case "open":
      return work.open(question);
    case "explore":
      return work.explore(question);
    case "comparisons":
      return work.comparisons(question);
    case "trace":
      return work.trace(question);
    case "check":
      return work.check(question);
    case "problems":
      return work.problems(question);
    case "problemsFile":
      return work.problemsFile(question);
    case "settings":
      return work.settings(question);
    case "figures":
      return work.figures(question);
    case "figuresFile":
      return work.figuresFile(question);
    case "paper":
      return work.paper(question);
    case "paperFile":
      return work.paperFile(question);
    case "pack":
      return work.pack(question);
    case "model":
      return work.model(question);
  }
}

function tell(told: Told): void {
  postMessage(told);
}
