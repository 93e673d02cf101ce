import type { PageElement, PageNode } from "./PageElement.ts";

/** Whether a node is an element, and, where a name is given, one of that name. */
export function isElement(node: PageNode, name?: string): node is PageElement {
  return "tagName" in node && (name === undefined || node.tagName === name);
}
