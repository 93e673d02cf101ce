import type { Block } from "@lac-analytics/document";
import { fromMarkdown } from "mdast-util-from-markdown";
import { blocksOf } from "./blocksOf.ts";
import type { ProseTree } from "./ProseTree.ts";
import { proseCode } from "./proseCode.ts";
import { readProse } from "./proseRules.ts";
import { nodesOf, proseRuntime } from "./proseRuntime.ts";

/**
 * The blocks of plain Markdown, in which braces and tags are words like others.
 *
 * @throws {Error} with its place, if it holds what no document can
 */
export function markdownBlocks(source: string): readonly Block[] {
  const tree: ProseTree = fromMarkdown(source.replace(/\r\n/g, "\n"), {
    extensions: [{ disable: { null: ["htmlFlow", "htmlText"] } }],
  });
  readProse(tree, new Set());
  const program = new Function(...Object.keys(proseRuntime), `"use strict"; return ${proseCode(tree)};`);
  return blocksOf(nodesOf(program(...Object.values(proseRuntime)), {}));
}
