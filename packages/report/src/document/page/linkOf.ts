import { InputError } from "@lac-analytics/core";
import { attributeOf } from "./attributeOf.ts";
import type { PageElement } from "./PageElement.ts";

/**
 * Where a link leads: an address of the web or of a mailbox, a file beside the report, or `#` and the anchor of a heading.
 *
 * @throws {InputError} if it leads nowhere, or would run something
 */
export function linkOf(element: PageElement): string {
  const address = attributeOf(element, "href").trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (address === "" || address === "#") throw new InputError("it has a link that leads nowhere");
  if (scheme !== undefined && !["http", "https", "mailto"].includes(scheme)) {
    throw new InputError(`it has a link to "${address}", which is no address of the web or of a mailbox`);
  }
  return address;
}
