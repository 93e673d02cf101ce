import type { Document } from "../model/Document.ts";
import { htmlOf } from "./htmlOf.ts";
import type { PageNavigation } from "./navigationHtml.ts";
import { pageOf } from "./pageOf.ts";

/**
 * A document as one page of HTML that holds all it needs and loads nothing. The same document gives the same text.
 *
 * @param navigation where the page leads; a page that stands alone leads nowhere
 * @example
 * const paragraph = { kind: "paragraph", tone: "body", runs: [plainRun("39 children")] };
 * const paper = { title: "Homes", fullTitle: "Homes, Rutland", description: "", council: "Rutland", authors: [], accent: standardAccent, date: "", lines: [], marking: "", blocks: [paragraph], foot: [] };
 * toHtml(paper).then((html) => html.match(/<(?:h1|p|title)>.+/g)); // => ["<title>Homes, Rutland</title>", "<h1>Homes</h1>", "<p>39 children</p>"]
 */
export function toHtml(document: Document, navigation?: PageNavigation): Promise<string> {
  return htmlOf(pageOf(document, navigation));
}
