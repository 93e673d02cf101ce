import { type Document, standardAccent } from "../model/Document.ts";
import { blocksHtml } from "./blocksHtml.ts";
import { darkStyle } from "./darkStyle.ts";
import { escaped } from "./escaped.ts";
import type { HtmlPage } from "./htmlOf.ts";
import { imageAddress } from "./imageAddress.ts";
import { contentsHtml, onwardHtml, type PageNavigation, pageLinksHtml } from "./navigationHtml.ts";
import { pageScript } from "./pageScript.ts";
import { pageStyle } from "./pageStyle.ts";
import { printStyle } from "./printStyle.ts";
import { screenStyle } from "./screenStyle.ts";

/** How pages look, on a screen and on paper. */
export const documentStyle: string = screenStyle + darkStyle + printStyle;

/**
 * A document as a page for a browser, whose head, styles, script and content are still apart.
 *
 * @param navigation where the page leads; a page that stands alone leads nowhere
 * @example
 * const paragraph = { kind: "paragraph", tone: "body", runs: [plainRun("39 children")] };
 * const paper = { title: "Homes", fullTitle: "Homes, Rutland", description: "", council: "Rutland", authors: [], accent: standardAccent, date: "", lines: [], marking: "", blocks: [paragraph], foot: [] };
 * pageOf(paper).title; // => "Homes, Rutland"
 * pageOf(paper).body.split("\n").slice(-3); // => ["<main id=\"content\">", "<p>39 children</p>", "</main>"]
 */
export function pageOf(document: Document, navigation?: PageNavigation): HtmlPage {
  const { title, blocks, foot } = document;
  const body = [
    mastheadHtml(document, title),
    ...(navigation === undefined ? [] : [pageLinksHtml(navigation)]),
    contentsHtml([...blocks, ...foot]),
    `<main id="content">\n${blocksHtml(blocks)}\n</main>`,
    ...(foot.length === 0 ? [] : [`<footer>\n${blocksHtml(foot)}\n</footer>`]),
    ...(navigation === undefined ? [] : [onwardHtml(navigation)]),
  ];
  return { ...pageHead(document), scripts: [pageScript], body: body.filter((part) => part !== "").join("\n") };
}

/**
 * The head of a page: what it says of itself, and how it looks.
 *
 * @example
 * const head = { title: "Homes", fullTitle: "Homes, Rutland, 2025", description: "", council: "Rutland", authors: ["A. Analyst"], accent: standardAccent, date: "2025-03-31", lines: [], marking: "" };
 * pageHead(head).metas; // => [["author", "A. Analyst"], ["dcterms.publisher", "Rutland"], ["dcterms.date", "2025-03-31"]]
 */
export function pageHead(document: Omit<Document, "blocks" | "foot">): Omit<HtmlPage, "body"> {
  const { fullTitle, description, council, authors, accent, date } = document;
  const metas: HtmlPage["metas"] = [
    ["description", description],
    ["author", authors.length > 0 ? authors.join("; ") : council],
    ["dcterms.publisher", council],
    ["dcterms.date", date],
    ["theme-color", accent === standardAccent ? "" : accent],
  ];
  return {
    title: fullTitle,
    metas: metas.filter(([, content]) => content !== ""),
    styles: [documentStyle + pageStyle(document)],
  };
}

/**
 * What stands above the content of a page: the way past it for a keyboard, logo, title, lines and marking.
 *
 * @example
 * const head = mastheadHtml({ lines: ["31 March 2025"], marking: "Internal" }, "Homes & placements");
 * head.match(/<(?:h1|p).+/g); // => ["<h1>Homes &amp; placements</h1>", "<p class=\"standing\">31 March 2025</p>", "<p class=\"marking\">Internal</p>"]
 */
export function mastheadHtml(
  { logo, lines, marking }: Pick<Document, "logo" | "lines" | "marking">,
  title: string,
): string {
  return [
    '<a class="skip" href="#content">Skip to the content</a>',
    "<header>",
    ...(logo === undefined ? [] : [logoHtml(logo)]),
    `<h1>${escaped(title)}</h1>`,
    ...lines.map((line) => `<p class="standing">${escaped(line)}</p>`),
    ...(marking === "" ? [] : [`<p class="marking">${escaped(marking)}</p>`]),
    "</header>",
  ].join("\n");
}

/**
 * A council's logo.
 *
 * @example
 * logoHtml({ image: { svg: "<svg/>" }, alternativeText: "Rutland", width: 120, height: 40 }); // => "<img class=\"logo\" src=\"data:image/svg+xml;base64,PHN2Zy8+\" alt=\"Rutland\" width=\"120\" height=\"40\">"
 */
export function logoHtml({ image, alternativeText, width, height }: NonNullable<Document["logo"]>): string {
  return `<img class="logo" src="${imageAddress(image)}" alt="${escaped(alternativeText)}" width="${width}" height="${height}">`;
}
