import { InputError } from "@lac-analytics/core";
import { isElement } from "./isElement.ts";
import type { PageElement } from "./PageElement.ts";

/**
 * The elements that an element is made of, such as the items of a list.
 *
 * @throws {InputError} if there is text between them
 */
export function partsIn({ tagName, childNodes }: PageElement): readonly PageElement[] {
  const text = childNodes.find((node) => "value" in node && node.value.trim() !== "");
  if (text !== undefined) throw new InputError(`it has text between the parts of a <${tagName}>`);
  return childNodes.filter((node) => isElement(node));
}
