import { readdirSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { nearestNames } from "../read/nearestNames.ts";

/**
 * The paths that were probably meant by one that does not exist: each of its folders and its file by the name that is
 * nearest among those that are there, with the same ending, or the same name with another.
 *
 * @returns none where nothing is near
 */
export function pathsMeant(path: string): readonly string[] {
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) return [path];
  const folder = dirname(path);
  const [meant, ...others] = folder === path ? [] : pathsMeant(folder);
  if (meant === undefined || others.length > 0) return [];
  return namesMeant(basename(path), namesIn(meant)).map((name) => join(meant, name));
}

function namesIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => !name.startsWith("."));
}

function namesMeant(written: string, known: readonly string[]): readonly string[] {
  const { name, ending } = partsOf(written);
  // a link to what does not exist is there by its own name
  const parts = known.filter((each) => each !== written).map((each) => ({ each, ...partsOf(each) }));
  const otherwiseEnding = parts.filter((part) => part.name.toLowerCase() === name.toLowerCase());
  if (otherwiseEnding.length > 0) return otherwiseEnding.map(({ each }) => each);
  const alike = parts.filter((part) => part.ending === ending);
  const near = nearestNames(
    name,
    alike.map((part) => part.name),
  );
  return alike.filter((part) => near.includes(part.name)).map(({ each }) => each);
}

function partsOf(file: string): { readonly name: string; readonly ending: string } {
  const ending = extname(file);
  return { name: basename(file, ending), ending: ending.toLowerCase() };
}
