import { readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../lac.ts";

/** The prose of a notebook without the numbers of its sections, which are all that may be typed of most. */
export function proseOf(notebook: string): string {
  return readFileSync(join(project, `notebooks/${notebook}/report.mdx`), "utf8")
    .replace(/^## \d\. /gm, "")
    .replace(/<\/?h\d>(?:\d\. )?/g, "");
}
