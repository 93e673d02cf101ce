import { type Block, type Document, plainRun } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";
import { paperInPage } from "../../../../packages/report/src/app/worker/paperInPage.ts";

const heading = (words: string, level = 2): Block => ({
  kind: "heading",
  level,
  anchor: words.toLowerCase(),
  runs: [plainRun(words)],
});
const paperOf = (blocks: readonly Block[]): Document => ({
  title: "Children",
  fullTitle: "Children: Rutland, 31 March 2025",
  description: "",
  council: "Rutland",
  authors: [],
  accent: "#12436d",
  date: "2025-03-31",
  lines: ["Rutland, as at 31 March 2025."],
  marking: "Internal",
  blocks,
  foot: [],
});

describe("paperInPage", () => {
  it("leads from its contents and its words to headings by names that nothing else in the page has", () => {
    const road: Block = { kind: "paragraph", tone: "body", runs: [plainRun("below", { link: "#cost" })] };
    const folded: Block = {
      kind: "disclosure",
      anchor: "more",
      summary: [plainRun("More")],
      blocks: [heading("Late", 3)],
    };
    const { html } = paperInPage(paperOf([heading("Moves"), road, heading("Stays"), heading("Cost"), folded]));
    const links = [...html.matchAll(/ href="([^"]*)"/g)].map(([, link]) => link);
    expect(links).toEqual(["#paper-moves", "#paper-stays", "#paper-cost", "#paper-cost"]);
    const names = [...html.matchAll(/ id="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual(["paper-moves", "paper-stays", "paper-cost", "paper-more", "paper-late"]);
  });

  it("has its headings under that of the paper, which stands under that of a part of the page", () => {
    const { html } = paperInPage(paperOf([heading("Moves"), heading("Often", 3)]));
    expect([...html.matchAll(/<h(\d)[^>]*>([^<]*)/g)].map(([, level, words]) => `${level} ${words}`)).toEqual([
      "3 Children",
      "4 Moves",
      "5 Often",
    ]);
  });

  it("has no contents where there are few headings", () => {
    expect(paperInPage(paperOf([heading("Moves"), heading("Cost")])).html).not.toContain("Contents");
  });
});
