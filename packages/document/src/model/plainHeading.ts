import type { Heading } from "./Document.ts";
import { plainRun } from "./plainRun.ts";
import { printable } from "./printable.ts";

/**
 * Words as a heading, made printable.
 *
 * @param anchor what a link inside the document names it by
 * @example
 * plainHeading("Costs").level; // => 2
 */
export function plainHeading(text: string, level = 2, anchor = ""): Heading {
  return { kind: "heading", level, anchor, runs: [plainRun(printable(text))] };
}
