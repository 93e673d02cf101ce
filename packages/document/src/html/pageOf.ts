import { type Document, standardAccent } from "../model/Document.ts";
import { blocksHtml } from "./blocksHtml.ts";
import { escaped } from "./escaped.ts";
import type { HtmlPage } from "./htmlOf.ts";
import { pageStyle } from "./pageStyle.ts";
import { printStyle } from "./printStyle.ts";
import { screenStyle } from "./screenStyle.ts";

/** How pages look, on a screen and on paper. */
export const documentStyle: string = screenStyle + printStyle;

/** A document as a page for a browser, whose head, styles and content are still apart. */
export function pageOf(document: Document): HtmlPage {
  const { title, blocks, foot } = document;
  const footer = foot.length === 0 ? "" : `\n<footer>\n${blocksHtml(foot)}\n</footer>`;
  return {
    ...pageHead(document),
    body: `${mastheadHtml(document, title)}\n<main id="content">\n${blocksHtml(blocks)}\n</main>${footer}`,
  };
}

/** The head of a page: what it says of itself, and how it looks. */
export function pageHead({
  fullTitle,
  description,
  council,
  authors,
  accent,
  date,
  marking,
}: Omit<Document, "blocks" | "foot">): Omit<HtmlPage, "body"> {
  const own = accent === standardAccent ? undefined : accent;
  const metas: HtmlPage["metas"] = [
    ["description", description],
    ["author", authors.length > 0 ? authors.join("; ") : council],
    ["dcterms.publisher", council],
    ["dcterms.date", date],
    ["theme-color", own ?? ""],
  ];
  return {
    title: fullTitle,
    metas: metas.filter(([, content]) => content !== ""),
    styles: [documentStyle + pageStyle(own, marking)],
  };
}

/** What stands above the content of a page: the way past it for a keyboard, logo, title, lines and marking. */
export function mastheadHtml(
  { logo, lines, marking }: Pick<Document, "logo" | "lines" | "marking">,
  title: string,
): string {
  return [
    '<a class="skip" href="#content">Skip to the content</a>',
    "<header>",
    ...(logo === undefined
      ? []
      : [
          `<img class="logo" src="${imageAddress(logo.image)}" alt="${escaped(logo.alternativeText)}" width="${logo.width}" height="${logo.height}">`,
        ]),
    `<h1>${escaped(title)}</h1>`,
    ...lines.map((line) => `<p class="standing">${escaped(line)}</p>`),
    ...(marking === "" ? [] : [`<p class="marking">${escaped(marking)}</p>`]),
    "</header>",
  ].join("\n");
}

/** An image as an address that holds all of it, so that a page loads nothing. */
function imageAddress(image: NonNullable<Document["logo"]>["image"]): string {
  const bytes = "png" in image ? image.png : new TextEncoder().encode(image.svg);
  const type = "png" in image ? "image/png" : "image/svg+xml";
  return `data:${type};base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))}`;
}
