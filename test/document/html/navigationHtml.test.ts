import { type Block, contentsHtml, plainRun } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";

const heading = (words: string, anchor: string, level = 2): Block => ({
  kind: "heading",
  level,
  anchor,
  runs: [plainRun(words)],
});

describe("contentsHtml", () => {
  it("leads to each heading of the first level that has a name", () => {
    const blocks = [heading("Moves & stays", "moves"), heading("Late", "late", 3), heading("Cost", "cost")];
    const html = contentsHtml([...blocks, heading("Nameless", ""), heading("Next", "next")]);
    expect([...html.matchAll(/<a href="([^"]*)">([^<]*)/g)].map(([, link, words]) => [link, words])).toEqual([
      ["#moves", "Moves &amp; stays"],
      ["#cost", "Cost"],
      ["#next", "Next"],
    ]);
  });

  it.each([0, 1, 2])("is nothing where there are %i headings, which are seen at a glance", (count) => {
    expect(contentsHtml(Array.from({ length: count }, (_, at) => heading(`Part ${at}`, `part-${at}`)))).toBe("");
  });
});
