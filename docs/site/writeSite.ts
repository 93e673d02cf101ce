import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Block, type Document, htmlOf, pageOf, standardAccent, textOf, toHtml } from "@lac-analytics/document";
import { heading, linkTo, list, paragraph } from "./blocks.ts";
import { type DocsPage, sections } from "./DocsPage.ts";
import { type SearchEntry, searchScript } from "./searchScript.ts";

/** Writes the documentation anew: a file a page, and one over all of them, where they are looked for. */
export async function writeSite(pages: readonly DocsPage[], folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [at, page] of pages.entries()) {
    const next = pages[at + 1];
    const html = await toHtml(documentOf(page.title, page.summary, page.blocks), {
      index: { label: "All of the documentation", address: "index.html" },
      ...(next?.section === page.section && { next: { label: `Next: ${next.title}`, address: `${next.name}.html` } }),
      formats: [],
    });
    writeFileSync(join(folder, `${page.name}.html`), html);
  }
  writeFileSync(join(folder, "index.html"), await indexHtml(pages));
}

function documentOf(title: string, description: string, blocks: readonly Block[]): Document {
  return {
    title,
    fullTitle: `${title}: LAC Analytics`,
    description,
    council: "",
    authors: [],
    accent: standardAccent,
    date: "",
    lines: [],
    marking: "",
    blocks,
    foot: [],
  };
}

/** The page over all pages: where to look for words, and every page by its section. */
async function indexHtml(pages: readonly DocsPage[]): Promise<string> {
  const blocks = sections.flatMap((section): readonly Block[] => {
    const own = pages.filter((page) => page.section === section);
    const lines = own.map(({ name, title, summary }) => [linkTo(title, `${name}.html`), `: ${summary}`]);
    if (own.length === 0) return [];
    // many pages are folded away, where a search finds them
    const items = list(lines);
    return [
      heading(section),
      own.length > 20
        ? { kind: "disclosure", summary: paragraph(`All ${own.length} pages`).runs, blocks: [items] }
        : items,
    ];
  });
  const summary = "What each figure, chart, setting and function is, and how to begin.";
  const page = pageOf(documentOf("Documentation", summary, blocks));
  const { scripts = [], body } = page;
  return htmlOf({
    ...page,
    scripts: [...scripts, searchScript(pages.flatMap(entriesOf))],
    body: body.replace('<main id="content">', () => `<main id="content">\n${searchForm}`),
  });
}

/** Shown where scripts run; all that it finds stands on the page without it. */
const searchForm = `<div id="search" role="search" hidden>
<p><label for="search-words">Look for</label> <input id="search-words" type="search" autocomplete="off" spellcheck="false"></p>
<p id="search-told" role="status"></p>
<ul id="search-found"></ul>
</div>`;

function entriesOf({ name, section, title, summary, blocks, places = [] }: DocsPage): readonly SearchEntry[] {
  // the names of a door are found as places of it
  const words = section === "Reference" ? "" : blocks.flatMap(wordsIn).join(" ");
  return [
    { title, section, address: `${name}.html`, words: `${summary} ${[...new Set(words.split(/\s+/))].join(" ")}` },
    ...places.map((place) => ({
      title: place.title,
      section: title,
      address: `${name}.html#${place.anchor}`,
      words: "",
    })),
  ];
}

/** The words of a page by which it is found: those that are read, not what a program has. */
function wordsIn(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [textOf(block.runs)];
    case "list":
      return block.items.flatMap((item) => item.flatMap(wordsIn));
    case "definitions":
      return block.items.flatMap(({ term, meaning }) => [textOf(term), ...meaning.flatMap(wordsIn)]);
    case "disclosure":
      return [textOf(block.summary)];
    case "chart":
      return [block.title];
    case "picture":
      return [block.alternativeText];
    case "table":
      return block.rows.flatMap((row) => row.flatMap((cell) => (cell.kind === "text" ? [textOf(cell.runs)] : [])));
    case "code":
      return [];
  }
}
