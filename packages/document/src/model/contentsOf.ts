import type { Block, Heading } from "./Document.ts";

/** A document with fewer headings is seen at a glance. */
const fewestHeadings = 3;

/** The headings that a list of contents leads to: those of the first level with an anchor; none where there are few. */
export function contentsOf(blocks: readonly (Block | { readonly kind: "contents" | "drawing" })[]): readonly Heading[] {
  const headings = blocks.filter(
    (block): block is Heading => block.kind === "heading" && block.level === 2 && block.anchor !== "",
  );
  return headings.length < fewestHeadings ? [] : headings;
}
