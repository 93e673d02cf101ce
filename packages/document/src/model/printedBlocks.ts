import type { Block, Disclosure, Document } from "./Document.ts";
import { plainParagraph } from "./plainParagraph.ts";

/** A part of a document on paper, where nothing is folded away. */
export type PrintedBlock = Exclude<Block, Disclosure>;

/**
 * All that stands under the title of a document on paper, in reading order: the line that opens what a screen folds
 * away is a heading there, one level below the one it stands under.
 */
export function printedBlocks({ lines, marking, blocks, foot }: Document): readonly PrintedBlock[] {
  const head = [...lines.map((line) => plainParagraph(line, "quiet")), plainParagraph(marking, "marking")];
  return [...head.filter(({ runs }) => runs.some(({ text }) => text !== "")), ...opened([...blocks, ...foot], 1)];
}

/** @param above the level of the heading that stands above */
function opened(blocks: readonly Block[], above: number): readonly PrintedBlock[] {
  let level = above;
  return blocks.flatMap((block): readonly PrintedBlock[] => {
    if (block.kind !== "disclosure") {
      if (block.kind === "heading") level = block.level;
      return [block];
    }
    const heading = { kind: "heading", level: level + 1, anchor: block.anchor ?? "", runs: block.summary } as const;
    return [heading, ...opened(block.blocks, level + 1)];
  });
}
