import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { InputError, nameAdvice } from "@lac-analytics/core";
import type { Notebook } from "../cells/Notebook.ts";

/**
 * The notebooks of a folder: every folder in it that holds a `report.mdx` and a `cells.ts`, in order of name, or only
 * those named.
 *
 * @throws {InputError} if a notebook that is named is not there
 * @example
 * findNotebooks(notebooks, []).slice(0, 3).map(({ name }) => name); // => ["action-plan","adoption-six-monthly","assurance"]
 * findNotebooks(notebooks, ["placments"]); // throws: "There is no notebook \"placments\"; write placements if that is meant."
 */
export function findNotebooks(notebooksFolder: string, names: readonly string[]): readonly Notebook[] {
  const found = readdirSync(notebooksFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, folder: join(notebooksFolder, name) }))
    .filter(({ folder }) => isFile(join(folder, "report.mdx")) && isFile(join(folder, "cells.ts")))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const missing = names.find((name) => !found.some((notebook) => notebook.name === name));
  if (missing !== undefined) {
    const known = found.map(({ name }) => name);
    const there = found.length === 0 ? "there is none yet" : nameAdvice(missing, known);
    throw new InputError(`There is no notebook "${missing}"; ${there}.`);
  }
  return names.length === 0 ? found : found.filter(({ name }) => names.includes(name));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
