import { describe, expect, it } from "vitest";
import { paperBlocks } from "../../../packages/document/src/model/paperBlocks.ts";
import { textOf } from "../../../packages/document/src/model/textOf.ts";
import { chart, documentWith, heading, paragraph, table } from "../exampleDocument.ts";

const rows = (count: number): readonly (readonly [string, number])[] =>
  Array.from({ length: count }, (_, at) => [`Row ${at}`, at] as const);

/** What each block says first, by its kind. */
function said(blocks: ReturnType<typeof paperBlocks>): readonly string[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case "heading":
      case "paragraph":
        return `${block.kind}: ${textOf(block.runs)}`;
      case "table":
        return `table: ${block.caption}`;
      case "drawing":
        return `drawing: ${block.title}`;
      default:
        return block.kind;
    }
  });
}

describe("paperBlocks", () => {
  const long = { ...chart("Long", "a"), figures: table("Figures of long", ["Group", "Children"], rows(41)) };

  it("puts the figures behind charts at the end, under a heading that each chart leads to", () => {
    const blocks = paperBlocks(documentWith([chart("One", "a"), paragraph("Between"), chart("Two", "b")]));
    expect(said(blocks).slice(2)).toEqual([
      "drawing: One",
      "paragraph: Figures: table F1.",
      "paragraph: Between",
      "drawing: Two",
      "paragraph: Figures: table F2.",
      "heading: Figures behind the charts",
      "heading: Table F1. One",
      "table: Counts behind One",
      "heading: Table F2. Two",
      "table: Counts behind Two",
    ]);
    const levels = blocks.flatMap((block) => (block.kind === "heading" ? [block.level] : []));
    expect(levels.slice(-3)).toEqual([2, 3, 3]);
    const links = blocks.flatMap((block) => (block.kind === "paragraph" ? block.runs.map(({ link }) => link) : []));
    const anchors = blocks.flatMap((block) => (block.kind === "heading" ? [`#${block.anchor}`] : []));
    expect(links.filter((link) => link !== "")).toEqual(anchors.slice(1));
  });

  it("leaves out figures of more than forty rows, and says how many there are and where", () => {
    expect(said(paperBlocks(documentWith([long]))).slice(2)).toEqual([
      "drawing: Long",
      "paragraph: The 41 rows of figures behind this chart are in the page and the workbook.",
    ]);
  });

  it("has a list of contents before the first heading, where there are three to list", () => {
    const two = [paragraph("Above"), heading(2, "A", "a"), heading(2, "B", "b")];
    expect(said(paperBlocks(documentWith(two)))).not.toContain("contents");
    expect(said(paperBlocks(documentWith([...two, heading(2, "C", "c")]))).slice(2, 5)).toEqual([
      "paragraph: Above",
      "contents",
      "heading: A",
    ]);
  });

  it("has it after the first page of a paper, before the first numbered part", () => {
    const parts = [
      heading(2, "Key messages", "k"),
      paragraph("Told"),
      heading(2, "1. Who", "1"),
      heading(2, "2. Why", "2"),
      heading(2, "3. Where", "3"),
    ];
    expect(said(paperBlocks(documentWith(parts))).slice(2, 6)).toEqual([
      "heading: Key messages",
      "paragraph: Told",
      "contents",
      "heading: 1. Who",
    ]);
  });

  it("has it after what is seen at a glance, and none where little comes after that", () => {
    const glance = [
      heading(2, "Key messages", "k"),
      heading(2, "At a glance", "at-a-glance"),
      table("Watched", ["What"], [["Homes"]]),
    ];
    const parts = ["1. Who", "2. Why", "3. Where"].map((text, at) => heading(2, text, `${at}`));
    const blocks = said(paperBlocks(documentWith([...glance, paragraph("Purpose"), ...parts])));
    expect(blocks.indexOf("contents")).toBe(blocks.indexOf("paragraph: Purpose") - 1);
    expect(said(paperBlocks(documentWith([...glance, heading(2, "About these figures", "about")])))).not.toContain(
      "contents",
    );
  });
});
