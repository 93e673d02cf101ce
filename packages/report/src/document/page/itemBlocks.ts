import { InputError } from "@lac-analytics/core";
import type { ItemBlock } from "../ReportDocument.ts";
import type { PageBlock } from "./Disclosure.ts";

/**
 * The parts of an item of a list, or of a definition.
 *
 * @throws {InputError} if there is a part that only a page can hold, such as a table
 */
export function itemBlocks(parts: readonly PageBlock[]): readonly ItemBlock[] {
  return parts.map((part) => {
    if (part.kind === "paragraph" || part.kind === "list" || part.kind === "code") return part;
    throw new InputError(`it has a ${part.kind} inside a list`);
  });
}
