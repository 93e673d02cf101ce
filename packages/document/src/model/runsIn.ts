import { cellRuns } from "./cellRuns.ts";
import type { Block, Run } from "./Document.ts";

/** Every run of some blocks, in reading order. */
export function runsIn(blocks: readonly Block[]): readonly Run[] {
  return blocks.flatMap(runsInBlock);
}

function runsInBlock(block: Block): readonly Run[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return block.runs;
    case "list":
      return block.items.flatMap(runsIn);
    case "table":
      return block.rows.flat().flatMap(cellRuns);
    case "chart":
      return block.figures.rows.flat().flatMap(cellRuns);
    case "definitions":
      return block.items.flatMap(({ term, meaning }) => [...term, ...runsIn(meaning)]);
    case "disclosure":
      return [...block.summary, ...runsIn(block.blocks)];
    case "code":
    case "picture":
      return [];
  }
}
