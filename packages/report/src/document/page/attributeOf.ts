import type { PageElement } from "./PageElement.ts";

/** An attribute of an element; blank where it has none of that name. */
export function attributeOf(element: PageElement, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? "";
}
