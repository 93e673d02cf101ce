import { InputError } from "@lac-analytics/core";
import { parse } from "parse5";
import { attributeOf } from "./page/attributeOf.ts";
import { blocksOf } from "./page/blocksOf.ts";
import { elementsIn } from "./page/elementsIn.ts";
import { hasClass } from "./page/hasClass.ts";
import { isElement } from "./page/isElement.ts";
import { logoOf } from "./page/logoOf.ts";
import { openDisclosures } from "./page/openDisclosures.ts";
import type { PageNode } from "./page/PageElement.ts";
import { requireAnchors } from "./page/requireAnchors.ts";
import { runsOf } from "./page/runsOf.ts";
import type { Block, ReportDocument } from "./ReportDocument.ts";
import { textOf } from "./textOf.ts";

/**
 * The document that the rendered page of a report holds. The page is the one place where prose and cells meet, so that
 * every other format, made from it, says what it says.
 *
 * @param html the whole page
 * @throws {InputError} in one sentence that names the page, if it holds something that a document has no place for, or
 *   does not name its title, author, date and marking
 */
export function documentOf(html: string): ReportDocument {
  const { childNodes } = parse(html, { sourceCodeLocationInfo: true });
  try {
    return documentIn(childNodes, html);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const [title] = elementsIn(childNodes, "head").flatMap((head) => elementsIn(head.childNodes, "title"));
    const name = title === undefined ? "" : textOf(runsOf(title.childNodes));
    throw new InputError(`The page "${name}" cannot be written as PDF, Word or Excel: ${error.message}.`);
  }
}

function documentIn(page: readonly PageNode[], html: string): ReportDocument {
  const content = elementsIn(page, "body").flatMap(({ childNodes }) => childNodes.filter((node) => !isSkipLink(node)));
  const [title, ...parts] = blocksOf(content, html);
  if (title?.kind !== "heading" || title.level !== 1) throw new InputError("it does not begin with its title");
  const blocks = openDisclosures(parts);
  requireAnchors(blocks);
  return {
    title: textOf(title.runs),
    council: metadataOf(page, "dcterms.publisher"),
    author: metadataOf(page, "author"),
    accent: metadataOf(page, "theme-color", standardAccent),
    ...logoIn(page),
    date: metadataOf(page, "dcterms.date"),
    marking: markingIn(blocks),
    blocks,
  };
}

/** The link by which a keyboard reaches the content of a page; on paper there is nothing to skip. */
function isSkipLink(node: PageNode): boolean {
  return isElement(node, "a") && hasClass(node, "skip");
}

/** The accent of the reports' own style sheet. */
const standardAccent = "#12436D";

function logoIn(page: readonly PageNode[]): Pick<ReportDocument, "logo"> {
  const [logo] = elementsIn(page, "img").filter((image) => hasClass(image, "logo"));
  return logo === undefined ? {} : { logo: logoOf(logo) };
}

function metadataOf(page: readonly PageNode[], name: string, otherwise?: string): string {
  const content = elementsIn(page, "meta")
    .filter((element) => attributeOf(element, "name") === name)
    .map((element) => attributeOf(element, "content"))
    .find((text) => text !== "");
  if (content === undefined && otherwise !== undefined) return otherwise;
  if (content === undefined) throw new InputError(`it has no <meta name="${name}">`);
  return content;
}

function markingIn(blocks: readonly Block[]): string {
  const [marking] = blocks.filter((block) => block.kind === "paragraph").filter(({ tone }) => tone === "marking");
  if (marking === undefined) throw new InputError("it does not say who may see it");
  return textOf(marking.runs);
}
