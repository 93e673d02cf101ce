import { InputError } from "@lac-analytics/core";
import type { Block } from "../ReportDocument.ts";
import { textOf } from "../textOf.ts";
import type { PageBlock } from "./Disclosure.ts";

/**
 * The parts of a page with nothing folded away: the line that opens a part becomes its heading, one level below the
 * heading it stands under.
 *
 * @throws {InputError} if a heading is more than one level below the one before it, or there is a second title
 */
export function openDisclosures(parts: readonly PageBlock[]): readonly Block[] {
  let level = 1;
  const opened = (part: PageBlock): readonly Block[] => {
    if (part.kind !== "disclosure") {
      if (part.kind === "heading") level = part.level;
      return [part];
    }
    const outer = level;
    const blocks = [{ kind: "heading", level: outer + 1, anchor: "", runs: part.summary } as const];
    level = outer + 1;
    const inside = part.blocks.flatMap(opened);
    level = outer;
    return [...blocks, ...inside];
  };
  const blocks = parts.flatMap(opened);
  requireSteps(blocks);
  return blocks;
}

function requireSteps(blocks: readonly Block[]): void {
  let before = 1;
  for (const block of blocks.filter((part) => part.kind === "heading")) {
    if (block.level < 2) throw new InputError(`it has a second title, "${textOf(block.runs)}"`);
    if (block.level > before + 1) {
      throw new InputError(
        `the heading "${textOf(block.runs)}" is of level ${block.level} under one of level ${before}`,
      );
    }
    before = block.level;
  }
}
