import { isElement } from "./isElement.ts";
import type { PageElement, PageNode } from "./PageElement.ts";

/** The elements of a name among nodes and inside them, in the order in which they stand. */
export function elementsIn(nodes: readonly PageNode[], name: string): readonly PageElement[] {
  return nodes
    .filter((node) => isElement(node))
    .flatMap((element) => [...(element.tagName === name ? [element] : []), ...elementsIn(element.childNodes, name)]);
}
