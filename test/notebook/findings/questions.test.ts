import { describe, expect, it } from "vitest";
import { careQuestions } from "../../../packages/notebook/src/findings/careQuestions.ts";
import { careWords } from "../../../packages/notebook/src/findings/careWords.ts";
import { outcomeQuestions } from "../../../packages/notebook/src/findings/outcomeQuestions.ts";
import { outcomeWords } from "../../../packages/notebook/src/findings/outcomeWords.ts";

const questions = { ...careQuestions, ...outcomeQuestions };
const all = Object.entries(questions).flatMap(([key, { more, less }]) => [
  [key, more],
  [key, less],
]);

describe("questions for members", () => {
  it("has some for every series that has words, and for no other", () => {
    expect(Object.keys(questions).toSorted()).toEqual(Object.keys({ ...careWords, ...outcomeWords }).toSorted());
  });

  it.each(all)("asks about %s what can be said in one breath: %s", (_key, question = "") => {
    expect(question).toMatch(/^[A-Z].*\?$/);
    expect(question.split(" ").length).toBeLessThanOrEqual(27);
  });
});
