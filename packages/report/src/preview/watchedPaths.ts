import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { SourceOptions } from "../given/SourceOptions.ts";

/**
 * All that the pages of notebooks come from: the folder of notebooks, and whatever its settings or the command line
 * name that is there. What the settings name is found by its quotation marks, so that a logo counts as much as a return.
 */
export function watchedPaths(
  notebooksFolder: string,
  { data = [], population, postcodes }: SourceOptions,
): readonly string[] {
  const quoted = [...settingsIn(notebooksFolder).matchAll(/"((?:[^"\\]|\\.)+)"/g)];
  const named = quoted.map(([, text = ""]) => resolve(notebooksFolder, text.replaceAll("\\\\", "\\")));
  const given = [...data, population, postcodes].flatMap((path) => (path === undefined ? [] : [resolve(path)]));
  return [notebooksFolder, ...[...named, ...given].filter((path) => existsSync(path))];
}

function settingsIn(notebooksFolder: string): string {
  const file = join(notebooksFolder, "settings.json");
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
