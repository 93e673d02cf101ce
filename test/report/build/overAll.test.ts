import type { Block } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";
import { overAll } from "../../../packages/report/src/build/overAll.ts";

const report = (name: string, asked = "", questions: readonly string[] = [], sure = "") => ({
  name,
  title: `On ${name}`,
  council: "Anyshire",
  asAt: "2019-01-21",
  marking: "",
  found: [],
  weight: 0,
  ...{ warning: "", asked, sure, questions },
});

function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "list") return block.items.flatMap(textsOf);
    return block.kind === "heading" || block.kind === "paragraph" ? [block.runs.map(({ text }) => text).join("")] : [];
  });
}

const note =
  "Members are asked to note this. To decide, yes or no: whether a report on moves comes to the next meeting.";
const choice = "Members are asked to say what homes they want.";
const money = "Members are asked to agree £29,652 for one more adviser.";

describe("overAll", () => {
  it("puts decisions that ask for money or a choice first, whole, and names the reports that are to be noted", () => {
    expect(textsOf(overAll([report("moves", note), report("homes", choice), report("advisers", money)]))).toEqual([
      "What is asked of members",
      `${choice} (On homes)`,
      `${money} (On advisers)`,
      "To note; it also asks whether a report is to come back: On moves.",
    ]);
  });

  it("says once what reports ask alike", () => {
    const alike = "Members are asked to note this report.";
    const asking = (what: string) =>
      `${alike} To decide, yes or no: whether a report on ${what} comes to the next meeting.`;
    const papers = [report("moves", asking("moves")), report("homes", asking("homes")), report("log", note)];
    expect(textsOf(overAll(papers))).toEqual([
      "What is asked of members",
      `${alike} (On moves; On homes)`,
      "To note; it also asks whether a report is to come back: On log.",
    ]);
    expect(textsOf(overAll(papers.slice(0, 2)))).toEqual(["What is asked of members", alike]);
  });

  it("says that reports come back only where each that is to be noted asks whether one does", () => {
    const other = note.replace("note this", "note that");
    expect(textsOf(overAll([report("moves", note), report("log", other)]))[1]).toBe(
      "To note; each also asks whether a report is to come back: On moves; On log.",
    );
    expect(textsOf(overAll([report("moves", note), report("log", "Members note it.")]))[1]).toBe(
      "To note: On moves; On log.",
    );
  });

  it("has papers that are to be sent back, or whose author recommends something, not noted", () => {
    const [part, whole] = ["Members are asked to send part of it back.", "Members are asked to send this paper back."];
    const papers = [
      ...[report("moves", part), report("homes", part), report("missing", whole), report("courts", whole)],
      ...[report("advisers", "That one more be hired."), report("log", "Members note it.")],
    ];
    expect(textsOf(overAll(papers))).toEqual([
      "What is asked of members",
      `${part} (On moves; On homes)`,
      `${whole} (On missing; On courts)`,
      "That one more be hired. (On advisers)",
      "To note: On log.",
    ]);
  });

  it("calls the page of each paper that", () => {
    const asked = "Members are asked to take the figures on this page as they are.";
    expect(textsOf(overAll([report("a", asked, [], "The figures on this page hold."), report("b", asked)]))).toEqual([
      "What is asked of members",
      "Members are asked to take the figures on the first page of each paper as they are.",
      "How sure: The figures on the first page of each paper hold. (On a)",
    ]);
  });

  it("offers a report back on one subject once, and says of no paper that it asks for nothing", () => {
    const offer = "To decide, yes or no: whether a report on moves comes to the next meeting.";
    const none = "No decision is asked for: nothing on this page is clearly worse than before or than elsewhere.";
    const [choose, pay] = ["Members are asked to say what they want.", "To decide: £1 or £2?"];
    const papers = [
      report("homes", `${choose} ${offer}`),
      report("advisers", `${pay} ${offer}`),
      report("log", `Members note it. ${none}`),
      report("health", `Members note it. ${none}`),
    ];
    expect(textsOf(overAll(papers))).toEqual([
      "What is asked of members",
      "Members note it. (On log; On health)",
      `${choose} ${offer} (On homes)`,
      `${pay} (On advisers)`,
    ]);
  });

  it("has the first question of each of three reports, none twice, and how sure the first is", () => {
    expect(
      textsOf(
        overAll([
          report("log"),
          report("a", "", ["Why?", "Who?"], "The range is wide."),
          report("b", "", ["Why?", "When?"], "Not read."),
          report("c", "", ["Where?"]),
          report("d", "", ["How?"]),
        ]),
      ),
    ).toEqual([
      "How sure: The range is wide. (On a)",
      "Questions that matter most",
      "Why? (On a)",
      "When? (On b)",
      "Where? (On c)",
    ]);
  });

  it("is nothing of reports that ask nothing", () => {
    expect(overAll([report("a")])).toEqual([]);
    expect(overAll([])).toEqual([]);
  });
});
