import type { Block } from "@lac-analytics/document";
import { fromMarkdown } from "mdast-util-from-markdown";
import { blocksOf } from "./blocksOf.ts";
import type { ProseNode } from "./ProseNode.ts";
import type { ProseTree } from "./ProseTree.ts";
import { proseParts } from "./proseParts.ts";
import { readProse } from "./proseRules.ts";
import { nodesOf, proseRuntime } from "./proseRuntime.ts";
import { noPictures, type ReadPicture, withPictures } from "./withPictures.ts";

/**
 * The blocks of plain Markdown, in which braces and tags are words like others.
 *
 * @param pictures gives the pictures that it names; without it none can be had
 * @throws {Error} with its place, if it holds what no document can
 * @example
 * markdownBlocks("## Homes\n\nMost are **foster** homes.").map(({ kind }) => kind); // => ["heading","paragraph"]
 * markdownBlocks("Less {than} half")[0].runs[0].text; // => "Less {than} half"
 */
export function markdownBlocks(source: string, pictures: ReadPicture = noPictures): readonly Block[] {
  const tree: ProseTree = fromMarkdown(source.replace(/\r\n/g, "\n"), {
    extensions: [{ disable: { null: ["htmlFlow", "htmlText"] } }],
  });
  readProse(tree, new Set());
  const parts = proseParts<readonly ProseNode[]>(tree, {
    text: (value) => [value],
    element: ({ position }, tag, attributes, inside) =>
      proseRuntime.$element(tag, { ...attributes }, () => inside, position?.start ?? {}),
    expression: () => [],
    tagged: (_, inside) => inside.flat(),
  });
  return blocksOf(withPictures(nodesOf(parts, {}), pictures));
}
