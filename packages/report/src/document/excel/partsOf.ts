import type { Block, Heading } from "../ReportDocument.ts";
import { textOf } from "../textOf.ts";

/** A block of a report under its headings, from the outermost; nothing, where a heading has nothing under it. */
export interface Part {
  /** blank above the first heading */
  readonly section: string;
  readonly block: Exclude<Block, Heading> | undefined;
}

/** The blocks of a report, each with the headings it stands under. */
export function partsOf(blocks: readonly Block[]): readonly Part[] {
  const parts: Part[] = [];
  let path: readonly string[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== "heading") parts.push({ section: path.join(": "), block });
    else {
      path = [...path.slice(0, block.level - 2), textOf(block.runs)];
      const next = blocks[at + 1];
      if (next === undefined || (next.kind === "heading" && next.level <= block.level)) {
        parts.push({ section: path.join(": "), block: undefined });
      }
    }
  }
  return parts;
}
