import type { Document } from "../model/Document.ts";
import { htmlOf } from "./htmlOf.ts";
import { pageOf } from "./pageOf.ts";

/** A document as one page of HTML that holds all it needs and loads nothing. The same document gives the same text. */
export function toHtml(document: Document): Promise<string> {
  return htmlOf(pageOf(document));
}
