import type { Block } from "@lac-analytics/document";
import { importsBeside } from "../../../packages/notebook/src/node/importsBeside.ts";
import { compileProse } from "../../../packages/notebook/src/prose/compileProse.ts";
import { proseFault } from "../../../packages/notebook/src/prose/proseFault.ts";

/** The blocks that prose makes of some cells; a title is put before it. */
export async function blocksOf(
  prose: string,
  cells: Readonly<Record<string, unknown>> = {},
): Promise<readonly Block[]> {
  return (await compileProse(`---\ntitle: Example\n---\n${prose}`)).blocks(cells);
}

/** What is wrong with prose, as the author is told it, after the name of the notebook; blank where nothing is. */
export async function faultOf(source: string, cells: Readonly<Record<string, unknown>> = {}): Promise<string> {
  try {
    await (await compileProse(source, importsBeside(import.meta.url))).blocks(cells);
    return "";
  } catch (error) {
    return proseFault({ name: "placements" }, error).replace('The notebook "placements" cannot be built: ', "");
  }
}
