import { attributeOf } from "./attributeOf.ts";
import type { PageElement } from "./PageElement.ts";

/** Whether an element is of a class. */
export function hasClass(element: PageElement, name: string): boolean {
  return attributeOf(element, "class").split(/\s+/).includes(name);
}
