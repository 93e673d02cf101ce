import type { Block, ItemBlock, Run } from "./ReportDocument.ts";

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
      return block.items.flatMap(runsInItem);
    case "table":
      return block.rows.flat(2);
    case "chart":
      return block.figures.rows.flat(2);
    case "definitions":
      return block.items.flatMap(({ term, meaning }) => [...term, ...runsInItem(meaning)]);
    case "code":
      return [];
  }
}

function runsInItem(blocks: readonly ItemBlock[]): readonly Run[] {
  return blocks.flatMap(runsInBlock);
}
