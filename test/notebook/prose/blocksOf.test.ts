import { plainRun } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";
import { anchorOf } from "../../../packages/notebook/src/prose/blocksOf.ts";
import { blocksOf } from "./prose.ts";

describe("the blocks of prose", () => {
  it("have styles, links and line breaks, with white space as a browser shows it", async () => {
    const [paragraph] = await blocksOf("One **two *three***  `four`<br/>\n[five](https://example.org)\nsix");
    expect(paragraph).toEqual({
      kind: "paragraph",
      tone: "body",
      runs: [
        plainRun("One "),
        plainRun("two ", { bold: true }),
        plainRun("three", { bold: true, italic: true }),
        plainRun(" "),
        plainRun("four", { code: true }),
        plainRun("\n"),
        plainRun("five", { link: "https://example.org" }),
        plainRun(" six"),
      ],
    });
  });

  it("keep a space that does not break, and show what no file may hold, or what turns text round, as unknown", async () => {
    expect(await blocksOf("{text}", { text: "5\u{A0}000 a\u{1}b \u{202E}c" })).toMatchObject([
      { runs: [plainRun("5\u{A0}000 a\u{FFFD}b \u{FFFD}c")] },
    ]);
  });

  it("have quotation marks as print has them, where the author wrote them and not in a cell", async () => {
    const cells = { name: "As it is", said: `a "b"` };
    expect(await blocksOf(`"{name}", the council's and 'other': {said}`, cells)).toMatchObject([
      { runs: [plainRun('“As it is”, the council’s and ‘other’: a "b"')] },
    ]);
  });

  it("are a paragraph for expressions that stand together, and two where a blank line parts them", async () => {
    const texts = async (prose: string) =>
      (await blocksOf(prose, { a: "One.", b: "Two." })).map((block) => "runs" in block && block.runs);
    expect(await texts("{a} {b}")).toEqual([[plainRun("One. Two.")]]);
    expect(await texts("{a}\n{b}")).toEqual([[plainRun("One. Two.")]]);
    expect(await texts("{a}\n\n{b}")).toEqual([[plainRun("One.")], [plainRun("Two.")]]);
  });

  it("have an anchor for every heading, each its own", async () => {
    const headings = await blocksOf("## 1. First, of *all*\n\n### A\n\n## A\n\n<h3>A 1</h3>\n\n## Content");
    expect(headings.map((block) => "anchor" in block && block.anchor)).toEqual([
      "1-first-of-all",
      "a",
      "a-1",
      "a-1-1",
      "content-1",
    ]);
    expect(anchorOf("3. Turning 18, and foster placements")).toBe("3-turning-18-and-foster-placements");
  });

  it("are quiet where they are notes, and boxed where they are markings", async () => {
    const blocks = await blocksOf(
      '<p class="note">a</p>\n\n<p class="marking">b</p>\n\n<ul class="note"><li>c</li></ul>',
    );
    expect(blocks.map((block) => "tone" in block && block.tone)).toEqual(["quiet", "marking", "quiet"]);
  });

  it("have lists in lists, and where a numbered one begins", async () => {
    expect(await blocksOf("4. Four\n   - inside\n5. Five")).toMatchObject([
      {
        kind: "list",
        ordered: true,
        start: 4,
        items: [
          [{ kind: "paragraph" }, { kind: "list", ordered: false, items: [[{ runs: [plainRun("inside")] }]] }],
          [{ kind: "paragraph", runs: [plainRun("Five")] }],
        ],
      },
    ]);
  });

  it("have terms with all that they mean, code with its spaces, and what is folded away", async () => {
    const prose =
      '<dl><dt>T</dt><dd>m</dd><dd class="note">s</dd></dl>\n\n```\na\n  b\n```\n\n<details>\n<summary>More</summary>\n\ninside\n</details>';
    expect(await blocksOf(prose)).toEqual([
      {
        kind: "definitions",
        items: [
          {
            term: [plainRun("T")],
            meaning: [
              { kind: "paragraph", tone: "body", runs: [plainRun("m")] },
              { kind: "paragraph", tone: "quiet", runs: [plainRun("s")] },
            ],
          },
        ],
      },
      { kind: "code", text: "a\n  b" },
      {
        kind: "disclosure",
        summary: [plainRun("More")],
        blocks: [{ kind: "paragraph", tone: "body", runs: [plainRun("inside")] }],
      },
    ]);
  });

  it("are none for a comment, a list of nothing, a rule, or a cell that is blank, false or null", async () => {
    const cells = { none: [], blank: "", no: false, nothing: null };
    expect(await blocksOf("{/* aside */}\n\n<ul>{none}</ul>\n\n---\n\n{blank}{no}{nothing}", cells)).toEqual([]);
  });
});
