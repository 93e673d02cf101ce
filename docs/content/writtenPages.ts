import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Block, textOf } from "@lac-analytics/document";
import { markdownBlocks } from "@lac-analytics/notebook/render";
import { anchorOf, table } from "../site/blocks.ts";
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
  const blocks = blocksOf(`${summary}\n\n${body}`, title).map(withAnchor);
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

const tables = /^((?:\|.*\|\n)+)/m;

/** The blocks of a text; a table in it is called after the heading that it stands under. */
function blocksOf(text: string, title: string): readonly Block[] {
  let under = title;
  return text.split(tables).flatMap((part) => {
    if (part.startsWith("|")) return [tableOf(part, under)];
    const blocks = markdownBlocks(part);
    under = blocks.flatMap((block) => (block.kind === "heading" ? [textOf(block.runs)] : [])).at(-1) ?? under;
    return blocks;
  });
}

function tableOf(lines: string, caption: string): Block {
  const [columns = [], _rule, ...rows] = lines
    .trim()
    .split("\n")
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
  return table(caption, columns, rows);
}

function withAnchor(block: Block): Block {
  return block.kind === "heading" ? { ...block, anchor: anchorOf(textOf(block.runs)) } : block;
}
