import type { Document } from "../model/Document.ts";
import { htmlOf } from "./htmlOf.ts";
import type { PageNavigation } from "./navigationHtml.ts";
import { pageOf } from "./pageOf.ts";

/**
 * A document as one page of HTML that holds all it needs and loads nothing. The same document gives the same text.
 *
 * @param navigation where the page leads; a page that stands alone leads nowhere
 */
export function toHtml(document: Document, navigation?: PageNavigation): Promise<string> {
  return htmlOf(pageOf(document, navigation));
}
