import { contentsOf } from "../model/contentsOf.ts";
import type { Block } from "../model/Document.ts";
import { textOf } from "../model/textOf.ts";
import { escaped } from "./escaped.ts";

/** Where a page leads that is no part of what it says. */
export interface PageNavigation {
  /** the page over all pages */
  readonly index: PageLink;
  /** the page that is read after this one; the last has none */
  readonly next?: PageLink;
  /** the same document in other formats, as far as they were written */
  readonly formats: readonly PageLink[];
}

/** Words, and the address that they lead to. */
export interface PageLink {
  readonly label: string;
  readonly address: string;
}

/** What leads away from a page, above its content: to the other pages, and to the same page in other formats. */
export function pageLinksHtml({ index, next, formats }: PageNavigation): string {
  const links = [index, ...(next === undefined ? [] : [next])].map(linkHtml);
  const others = formats.length === 0 ? "" : `\n<li>This report as ${formats.map(linkHtml).join(", ")}</li>`;
  return `<nav class="pages" aria-label="Reports">\n<ul>\n${links.map((link) => `<li>${link}</li>`).join("\n")}${others}\n</ul>\n</nav>`;
}

/** What leads on from the end of a page. */
export function onwardHtml({ index, next }: PageNavigation): string {
  const links = [index, ...(next === undefined ? [] : [next])].map((link) => `<li>${linkHtml(link)}</li>`);
  return `<nav class="pages" aria-label="Reports, at the end">\n<ul>\n${links.join("\n")}\n</ul>\n</nav>`;
}

/**
 * The contents of some blocks, each a link; blank where there are few.
 *
 * @example
 * const headings = ["Numbers", "Homes", "Costs"].map((text) => ({ kind: "heading", level: 2, anchor: text.toLowerCase(), runs: [plainRun(text)] }));
 * contentsHtml(headings).match(/<a.*<\/a>/g); // => ["<a href=\"#numbers\">Numbers</a>", "<a href=\"#homes\">Homes</a>", "<a href=\"#costs\">Costs</a>"]
 * contentsHtml(headings.slice(1)); // => ""
 */
export function contentsHtml(blocks: readonly Block[]): string {
  const headings = contentsOf(blocks);
  if (headings.length === 0) return "";
  const items = headings.map(
    ({ anchor, runs }) => `<li>${linkHtml({ label: textOf(runs), address: `#${anchor}` })}</li>`,
  );
  return `<nav class="contents" aria-label="Contents">\n<p>Contents</p>\n<ul>\n${items.join("\n")}\n</ul>\n</nav>`;
}

function linkHtml({ label, address }: PageLink): string {
  return `<a href="${escaped(address)}">${escaped(label)}</a>`;
}
