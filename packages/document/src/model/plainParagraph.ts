import type { Paragraph, Run } from "./Document.ts";
import { plainRun } from "./plainRun.ts";
import { printable } from "./printable.ts";

/**
 * Words, made printable, or runs of them, as a paragraph.
 *
 * @example
 * plainParagraph("39 children").tone; // => "body"
 */
export function plainParagraph(words: string | readonly Run[], tone: Paragraph["tone"] = "body"): Paragraph {
  return { kind: "paragraph", tone, runs: typeof words === "string" ? [plainRun(printable(words))] : words };
}
