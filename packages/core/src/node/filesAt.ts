import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileNameKind } from "../read/fileNameKind.ts";
import { InputError } from "../read/InputError.ts";
import { orInputError } from "./orInputError.ts";

/** A file on disk, and its size in bytes. */
export interface FileAt {
  readonly path: string;
  readonly size: number;
}

/** The files that a path means, and those beside them that it does not. */
export interface FilesAtPath {
  readonly files: readonly FileAt[];
  readonly passedOver: readonly string[];
  /** the files in the folders of a folder, for where its own are no return */
  readonly below?: Omit<FilesAtPath, "below">;
}

/**
 * The files of a return at a path: the path itself, or the CSV files, XML files, workbooks and zips of the folder in
 * order of name, without those that are hidden; and those of the folders in it, as one has that is a folder of years.
 *
 * @throws {InputError} if there is nothing there, or it cannot be read
 */
export async function filesAt(path: string): Promise<FilesAtPath> {
  const found = await orInputError(path, stat(path));
  if (found.isFile()) return { files: [{ path, size: found.size }], passedOver: [] };
  if (!found.isDirectory()) throw new InputError(`${path} is neither a file nor a folder.`);
  const { files, folders, passedOver } = await filesInFolder(path);
  const inFolders = await Promise.all(folders.map(filesInFolder));
  const below = {
    files: inFolders.flatMap((folder) => folder.files),
    passedOver: [...passedOver, ...inFolders.flatMap((each) => [...each.passedOver, ...each.folders])],
  };
  if (files.length > 0) return { files, passedOver: [...passedOver, ...folders].sort(), below };
  if (below.files.length > 0) return below;
  throw new InputError(`${path} is a folder without CSV, XML, .xlsx or Parquet files; give the one that holds them.`);
}

async function filesInFolder(folder: string): Promise<FilesAtPath & { readonly folders: readonly string[] }> {
  const names = (await orInputError(folder, readdir(folder))).filter((name) => fileNameKind(name) !== "hidden").sort();
  const files: FilesAtPath["files"][number][] = [];
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
