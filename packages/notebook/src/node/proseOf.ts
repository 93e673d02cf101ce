import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Notebook } from "../cells/Notebook.ts";
import { compileProse } from "../prose/compileProse.ts";
import type { Prose } from "../prose/ProseProgram.ts";
import { importsBeside } from "./importsBeside.ts";

/**
 * The prose of a notebook, compiled.
 *
 * @throws {Error} with its place, if it cannot be compiled
 * @example
 * const [notebook] = findNotebooks(notebooks, ["placements"]);
 * proseOf(notebook).then(({ title }) => title); // => "Placements: where children live, who provides it, and what is to come"
 */
export async function proseOf({ folder }: Notebook): Promise<Prose> {
  const file = join(folder, "report.mdx");
  return compileProse(await readFile(file, "utf8"), importsBeside(pathToFileURL(file).href));
}
