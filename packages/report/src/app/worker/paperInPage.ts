import {
  type Block,
  blocksHtml,
  contentsHtml,
  type Document,
  logoHtml,
  pageStyle,
  plainHeading,
  plainParagraph,
} from "@lac-analytics/document";
import type { Questions } from "../Questions.ts";
import { leadingOut } from "./leadingOut.ts";

/** What the names of a paper's headings begin with in the page, where other things have names too. */
const place = "paper-";

/** A paper as it stands in the page, and is printed from it: its title, its contents and all that it says. */
export function paperInPage(document: Document): Questions["paper"]["answer"] {
  const { title, fullTitle, logo, lines, marking, blocks } = document;
  const head: readonly Block[] = [
    plainHeading(title, 3),
    ...lines.map((line) => plainParagraph(line, "quiet")),
    plainParagraph(marking, "marking"),
  ];
  const there = leadingOut(blocks, place).map(named);
  return {
    html: [
      ...(logo === undefined ? [] : [logoHtml(logo)]),
      blocksHtml(head),
      contentsHtml(there),
      blocksHtml(there.map(lower)),
    ].join("\n"),
    title: fullTitle,
    style: pageStyle(document, "#app-paper"),
  };
}

/** A block whose names are those of the page. */
function named(block: Block): Block {
  if (block.kind === "heading") return { ...block, anchor: nameOf(block.anchor) };
  if (block.kind !== "disclosure") return block;
  const { anchor = "", blocks } = block;
  return { ...block, anchor: nameOf(anchor), blocks: blocks.map(named) };
}

function nameOf(anchor: string): string {
  return anchor === "" ? "" : `${place}${anchor}`;
}

/** Headings of a paper stand under the paper's own, which stands under that of a part of the page. */
function lower(block: Block): Block {
  if (block.kind === "heading") return { ...block, level: block.level + 2 };
  if (block.kind === "disclosure") return { ...block, blocks: block.blocks.map(lower) };
  return block;
}
