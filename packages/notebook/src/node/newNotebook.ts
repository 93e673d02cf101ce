import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { capitalised, InputError } from "@lac-analytics/core";
import { fileFault } from "@lac-analytics/core/node";
import type { Notebook } from "../cells/Notebook.ts";

const template = fileURLToPath(new URL("../../template", import.meta.url));

/** The names that other files beside reports have: the index over them, and what came out when they were made again. */
export const namesTaken: readonly string[] = ["index", "verification"];

/** Names that mean something else among the notebooks, are those of pages beside a report, or mean something to Windows. */
const reserved = /^(?:dist|.*-(?:model|notes)|con|prn|aux|nul|com\d|lpt\d)$/;

/** Its files are called after it, with an ending, and the paths to them must not grow too long for Windows. */
const longestName = 80;

/**
 * Makes a notebook that builds at once: a figure with its interval, a chart, a table and the definitions, with comments
 * for its author. The folder appears only when it is whole.
 *
 * @param name of small letters, digits and single dashes; the report's title is made of it
 * @throws {InputError} if the name cannot be one, or is taken, or the folder cannot be written
 * @example
 * newNotebook(notebooks, "Foster homes").catch(({ message }) => message); // => "\"Foster homes\" cannot name a notebook; use small letters, digits and single dashes, such as foster-homes."
 * newNotebook(notebooks, "placements").catch(({ message }) => message); // => "There is already a \"placements\" in notebooks; give another name."
 */
export async function newNotebook(notebooksFolder: string, name: string): Promise<Notebook> {
  requireName(name);
  const folder = join(notebooksFolder, name);
  if (existsSync(folder))
    throw new InputError(`There is already a "${name}" in ${basename(notebooksFolder)}; give another name.`);
  const unfinished = join(notebooksFolder, `.new-${process.pid}`);
  try {
    await mkdir(unfinished);
    const prose = await readFile(join(template, "report.mdx"), "utf8");
    await writeFile(join(unfinished, "report.mdx"), prose.replace(/^title: .*$/m, `title: "${titleOf(name)}"`));
    await writeFile(join(unfinished, "cells.ts"), await readFile(join(template, "cells.ts"), "utf8"));
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true }).catch(() => undefined);
    throw fileFault(folder, "write", error);
  }
  return { name, folder };
}

function requireName(name: string): void {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
    throw new InputError(
      `"${name}" cannot name a notebook; use small letters, digits and single dashes, such as foster-homes.`,
    );
  }
  if (name.length > longestName) {
    throw new InputError(`The name of a notebook has at most ${longestName} characters, and this one ${name.length}.`);
  }
  if (namesTaken.includes(name) || reserved.test(name))
    throw new InputError(`"${name}" cannot name a notebook, for it means something else; give another name.`);
}

function titleOf(name: string): string {
  return capitalised(name.replaceAll("-", " "));
}
