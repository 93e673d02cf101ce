import type { List } from "../ReportDocument.ts";
import { attributeOf } from "./attributeOf.ts";
import type { PageBlock } from "./Disclosure.ts";
import { itemBlocks } from "./itemBlocks.ts";
import type { PageElement, PageNode } from "./PageElement.ts";
import { partsIn } from "./partsIn.ts";
import { refuseElement } from "./refuseElement.ts";

/**
 * A list of a page.
 *
 * @param partsOf reads the parts inside an item
 * @throws {InputError} if it holds something that is no item
 */
export function listOf(element: PageElement, partsOf: (nodes: readonly PageNode[]) => readonly PageBlock[]): List {
  const items = partsIn(element);
  const other = items.find(({ tagName }) => tagName !== "li");
  if (other !== undefined) refuseElement(other);
  return {
    kind: "list",
    ordered: element.tagName === "ol",
    start: Number.parseInt(attributeOf(element, "start"), 10) || 1,
    items: items.map((item) => itemBlocks(partsOf(item.childNodes))),
  };
}
