import { InputError } from "@lac-analytics/core";
import type { PageElement } from "./PageElement.ts";

/**
 * Stops at an element that a document has no place for, so that nothing a page says is dropped in silence.
 *
 * @throws {InputError} always
 */
export function refuseElement({ tagName }: PageElement): never {
  throw new InputError(
    `it holds <${tagName}>; a report is made of headings, paragraphs, lists, tables, charts, definitions, code, links and emphasis`,
  );
}
