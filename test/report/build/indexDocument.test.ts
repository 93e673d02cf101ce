import { describe, expect, it } from "vitest";
import { indexDocument } from "../../../packages/report/src/build/indexDocument.ts";

const report = (name: string, weight: number, ...found: readonly string[]) => ({
  name,
  title: `On ${name}`,
  council: "Anyshire",
  asAt: "2019-01-21",
  marking: "Internal: small numbers are shown. Not for publication.",
  found,
  weight,
  warning: "",
  asked: "",
  sure: "",
  questions: [],
});

/** The lines of each report on the front paper, in order. */
function linesOf(...reports: readonly ReturnType<typeof report>[]): readonly (readonly string[])[] {
  const [list] = indexDocument(reports, undefined).blocks;
  return list?.kind === "list"
    ? list.items.map((item) =>
        item.map((part) => (part.kind === "paragraph" ? part.runs.map(({ text }) => text).join("") : "")),
      )
    : [];
}

describe("indexDocument", () => {
  it("says the first message of each report, that which wants looking at most before the others", () => {
    expect(
      linesOf(report("homes", 70, "Far away: 21%.", "Empty: 34."), report("schools", 1080, "Worse: 60%.")),
    ).toEqual([
      ["On schools", "Worse: 60%."],
      ["On homes", "Far away: 21%."],
    ]);
  });

  it("says nothing twice: a report whose message stands already is told by its next", () => {
    expect(
      linesOf(
        report("benchmarks", 70, "Far away: 21%.", "Ahead: 97%."),
        report("homes", 70, "Far away: 21%.", "Empty: 34."),
        report("sufficiency", 70, "Far away: 21%.", "Empty: 34.", "To come: 339."),
      ).map(([, message]) => message),
    ).toEqual(["Far away: 21%.", "Empty: 34.", "To come: 339."]);
  });

  it("says it again where all that a report says stands already, and nothing of one without a message", () => {
    expect(linesOf(report("a", 3, "Up: 315."), report("b", 2, "Up: 315."), report("c", 1))).toEqual([
      ["On a", "Up: 315."],
      ["On b", "Up: 315."],
      ["On c"],
    ]);
  });

  it("carries before all else what a reader of any report must know, and not what bears on some", () => {
    const warned = (...warnings: readonly string[]) =>
      indexDocument(
        warnings.map((warning, at) => ({ ...report(`r${at}`, 1, "Up: 315."), warning })),
        undefined,
      ).blocks.flatMap((block) => (block.kind === "paragraph" && block.tone === "marking" ? block.runs : []));
    expect(warned("Do not use it.", "Do not use it. Part could not be read.").map(({ text }) => text)).toEqual([
      "Do not use it.",
    ]);
    expect(warned("Part could not be read.", "")).toEqual([]);
  });
});
