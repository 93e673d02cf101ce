import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "../read/InputError.ts";
import { orInputError } from "./orInputError.ts";

/** The files that a path means, and those beside them that it does not. */
export interface FilesAtPath {
  readonly files: readonly { readonly path: string; readonly size: number }[];
  readonly passedOver: readonly string[];
}

const readable = /\.(csv|txt|zip)$/i;

/**
 * The files of a return at a path: the path itself, or the CSV files and zips of the folder in order of name, without
 * those that are hidden or in folders of their own.
 *
 * @throws {InputError} if there is nothing there, or it cannot be read
 */
export async function filesAt(path: string): Promise<FilesAtPath> {
  const found = await orInputError(path, stat(path));
  if (found.isFile()) return { files: [{ path, size: found.size }], passedOver: [] };
  if (!found.isDirectory()) throw new InputError(`${path} is neither a file nor a folder.`);
  const names = (await orInputError(path, readdir(path))).filter((name) => !name.startsWith(".")).sort();
  const files: { readonly path: string; readonly size: number }[] = [];
  const passedOver: string[] = [];
  for (const name of names) {
    const inFolder = join(path, name);
    const details = readable.test(name) ? await orInputError(inFolder, stat(inFolder)) : undefined;
    if (details?.isFile() === true) files.push({ path: inFolder, size: details.size });
    else passedOver.push(inFolder);
  }
  if (files.length === 0) throw new InputError(`${path} is a folder without CSV files; give the one that holds them.`);
  return { files, passedOver };
}
