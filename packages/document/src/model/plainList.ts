import type { List, Run } from "./Document.ts";
import { plainParagraph } from "./plainParagraph.ts";

/**
 * Words, made printable, or runs of them, as a list with bullets, or with numbers from 1 where it is ordered.
 *
 * @example
 * plainList(["39 children", "four homes"]).items.length; // => 2
 */
export function plainList(items: readonly (string | readonly Run[])[], ordered = false): List {
  return { kind: "list", tone: "body", ordered, start: 1, items: items.map((words) => [plainParagraph(words)]) };
}
