/// <reference lib="dom" />
import { InputError } from "@lac-analytics/core";
import type { Question, Questions, Told } from "../Questions.ts";
import { openWork, type Work } from "./openWork.ts";
import { listen } from "./say.ts";

/** Answers what the page asks, one question after the other. */
function answerPage(
  tell: (told: Told, transfer?: readonly ArrayBuffer[]) => void,
): (question: Question) => Promise<void> {
  const work: Work = openWork((done, share) => tell({ kind: "progress", work: done, share }));
  listen((message) => tell({ kind: "said", message }));
  return async (question) => {
    try {
      tell({ kind: "answer", answer: await answerTo(work, question) });
    } catch (error) {
      if (error instanceof InputError) tell({ kind: "fault", message: error.message, isOwn: false });
      else tell({ kind: "fault", message: error instanceof Error ? error.message : String(error), isOwn: true });
    }
  };
}

function answerTo(work: Work, question: Question): Promise<Questions[Question["name"]]["answer"]> {
  switch (question.name) {
    case "open":
      return work.open(question);
    case "figures":
      return work.figures(question);
    case "figuresFile":
      return work.figuresFile(question);
  }
}

const answer = answerPage((told) => postMessage(told));
let before: Promise<void> = Promise.resolve();
addEventListener("message", ({ data }: MessageEvent<Question>) => {
  before = before.then(() => answer(data));
});
