import type { Block } from "@lac-analytics/document";
import { textOf } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";
import { authorSections, withAuthor } from "../../../packages/report/src/build/authorSections.ts";

const textsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === "heading" || block.kind === "paragraph" ? [textOf(block.runs)] : []));

describe("authorSections", () => {
  it("are in the order of committees, whatever that of the file; those with nothing in them are left out", () => {
    const written =
      "## Next steps\n\nWe go on.\n\n## Risks\n\n## Purpose\n\nTo say so.\n\n## Financial\n\nIt costs £5.\n";
    expect(textsOf(authorSections(written))).toEqual([
      "Purpose",
      "To say so.",
      "Financial implications",
      "It costs £5.",
      "Next steps",
      "We go on.",
    ]);
  });

  it("keep a heading of the author's own before the next steps, and take what has none for the purpose", () => {
    const written = "To say so.\n\n## Next steps\n\nWe go on.\n\n## What children say\n\nThey say more.\n";
    expect(textsOf(authorSections(written)).filter((_, at) => at % 2 === 0)).toEqual([
      "Purpose",
      "What children say",
      "Next steps",
    ]);
  });

  it("have an address each, also where two are called the same", () => {
    const sections = authorSections("## Risks\n\nOne.\n\n## Risks\n\nTwo.\n");
    const anchors = sections.flatMap((block) => (block.kind === "heading" ? [block.anchor] : []));
    expect(new Set(anchors).size).toBe(2);
    expect(anchors.every((anchor) => anchor !== "")).toBe(true);
  });

  it("take braces and tags for words, and nothing for nothing", () => {
    expect(textsOf(authorSections("## Purpose\n\nIf {x} < 5, <script>alert(1)</script> stays.\n"))).toEqual([
      "Purpose",
      "If {x} < 5, <script>alert(1)</script> stays.",
    ]);
    expect(authorSections("")).toEqual([]);
  });
});

describe("withAuthor", () => {
  const plain = { bold: false, italic: false, code: false, link: "" };
  const heading = (text: string, anchor = ""): Block => ({
    kind: "heading",
    level: 2,
    anchor,
    runs: [{ ...plain, text }],
  });
  const words = (text: string): Block => ({ kind: "paragraph", tone: "body", runs: [{ ...plain, text }] });
  const paper = [
    heading("Key messages"),
    words("For decision: Members are asked to note."),
    heading("At a glance"),
    heading("1. Moves"),
  ];

  const written = [heading("Recommendations", "author-1"), words("That it be done.")];

  it("puts what was written after the first page, and its recommendations in place of what is asked", () => {
    expect(textsOf(withAuthor(paper, written))).toEqual([
      "Key messages",
      "For decision: That it be done.",
      "At a glance",
      "Recommendations",
      "That it be done.",
      "1. Moves",
    ]);
  });

  it("keeps the choice that the paper puts after what its author recommends", () => {
    const asked: Block = {
      kind: "paragraph",
      tone: "body",
      runs: ["For decision: ", "Members are asked to note.", " Yes or no?"].map((text) => ({ ...plain, text })),
    };
    expect(textsOf(withAuthor([asked], written))[0]).toBe("For decision: That it be done. Yes or no?");
  });

  it("leaves a paper as it is where nothing was written", () => {
    expect(withAuthor(paper, [])).toEqual(paper);
  });
});
