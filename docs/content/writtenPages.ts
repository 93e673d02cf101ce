import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Block, textOf } from "@lac-analytics/document";
import { markdownBlocks } from "@lac-analytics/notebook/render";
import { anchorOf } from "../site/blocks.ts";
import type { DocsPage, Section } from "../site/DocsPage.ts";

/** The pages that somebody wrote, in Markdown: a title, a sentence that sums it up, and what it says. */
export const pagesFolder: string = resolve(import.meta.dirname, "../pages");

/** In which part of the documentation a page stands, by how the name of its file begins. */
const sectionsByName: readonly (readonly [string, Section])[] = [
  ["start-", "Start here"],
  ["recipe-", "Recipes"],
  ["methods", "Methods"],
  ["formats", "Formats"],
  ["glossary", "Glossary"],
];

/**
 * The written pages, in order of their names.
 *
 * @throws {Error} naming the file, if it has no title and sentence, or belongs nowhere
 */
export function writtenPages(): readonly DocsPage[] {
  return readdirSync(pagesFolder).toSorted().map(writtenPage);
}

function writtenPage(file: string): DocsPage {
  const section = sectionsByName.find(([beginning]) => file.startsWith(beginning))?.[1];
  const text = readFileSync(join(pagesFolder, file), "utf8");
  const [, title, summary, body = ""] = /^# (.+)\n\n(.+)\n\n([\s\S]*)$/.exec(text) ?? [];
  if (section === undefined || title === undefined || summary === undefined)
    throw new Error(`${file} has no place, or does not begin with a title and a sentence`);
  const blocks = markdownBlocks(`${summary}\n\n${body}`).map(withAnchor);
  return {
    name: file.replace(/\.md$/, ""),
    section,
    title,
    summary,
    blocks,
    places: blocks.flatMap((block) =>
      block.kind === "heading" ? [{ title: textOf(block.runs), anchor: block.anchor }] : [],
    ),
  };
}

function withAnchor(block: Block): Block {
  return block.kind === "heading" ? { ...block, anchor: anchorOf(textOf(block.runs)) } : block;
}
