import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileNameKind } from "../read/fileNameKind.ts";
import { type FilesOfFolder, type FolderContents, filesOfFolder } from "../read/filesOfFolder.ts";
import { InputError } from "../read/InputError.ts";
import type { SizedFile } from "../read/takeFiles.ts";
import { orInputError } from "./orInputError.ts";

/** The files that a path means, and those beside them that it does not. */
export type FilesAtPath = FilesOfFolder<SizedFile>;

/**
 * The files of a return at a path: the path itself, or the CSV files, XML files, workbooks and zips of the folder in
 * order of name, without those that are hidden; and those of the folders in it, as one has that is a folder of years.
 *
 * @throws {InputError} if there is nothing there, or it cannot be read
 * @example
 * filesAt("data-samples/return").then(({ files }) => files.slice(0, 3).map(({ path }) => path)); // => ["data-samples/return/AD1.csv","data-samples/return/Episodes.csv","data-samples/return/Header.csv"]
 * filesAt("no-such-return"); // throws: "no-such-return does not exist."
 */
export async function filesAt(path: string): Promise<FilesAtPath> {
  const found = await orInputError(path, stat(path));
  if (found.isFile()) return { files: [{ path, size: found.size }], passedOver: [] };
  if (!found.isDirectory()) throw new InputError(`${path} is neither a file nor a folder.`);
  return filesOfFolder(path, contentsOf);
}

async function contentsOf(folder: string): Promise<FolderContents<SizedFile>> {
  const names = (await orInputError(folder, readdir(folder))).filter((name) => fileNameKind(name) !== "hidden").sort();
  const files: SizedFile[] = [];
  const folders: string[] = [];
  const passedOver: string[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const details = await stat(path).catch(() => undefined);
    if (details?.isDirectory() === true) folders.push(path);
    else if (details?.isFile() === true && fileNameKind(name) === "readable") files.push({ path, size: details.size });
    else passedOver.push(path);
  }
  return { files, folders, passedOver };
}
