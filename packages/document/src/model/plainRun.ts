import type { Run } from "./Document.ts";

/**
 * Words without a style.
 *
 * @example
 * plainRun("a").text; // => "a"
 */
export function plainRun(text: string, style: Partial<Omit<Run, "text">> = {}): Run {
  return { bold: false, italic: false, code: false, link: "", ...style, text };
}
