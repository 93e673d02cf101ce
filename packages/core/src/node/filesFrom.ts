import { readFile } from "node:fs/promises";
import { holdsReturn } from "../read/holdsReturn.ts";
import type { ReturnFile } from "../read/ReturnFile.ts";
import { type TakenFiles, takeFiles } from "../read/takeFiles.ts";
import { type FilesAtPath, filesAt } from "./filesAt.ts";
import { orInputError } from "./orInputError.ts";

/**
 * Files on disk.
 *
 * @param paths each a file, or a folder of files, or of folders of files where it holds none itself
 * @throws {InputError} if a path does not exist, cannot be read or holds no file, or they are together too large
 * @example
 * filesFrom(["data-samples/prices.yaml", "data-samples/ledger.csv"]).then(({ files }) => files.map(({ name }) => name)); // => ["data-samples/prices.yaml","data-samples/ledger.csv"]
 */
export async function filesFrom(paths: readonly string[]): Promise<TakenFiles> {
  return filesOf(paths, async () => true);
}

/**
 * The files of a return on disk, for `readReturn`. Folders in a folder are looked into where it holds no file of a return
 * itself, as one does that has a folder for each year.
 *
 * @param paths each a folder of files, a CSV file, an XML file, a workbook, or a zip of them
 * @throws {InputError} if a path does not exist, cannot be read or holds no such file, or they are together too large
 * @example
 * returnFilesFrom(["data-samples/return"]).then(({ files, messages }) => [files.length, messages.length]); // => [10,0]
 * returnFilesFrom(["no-such-return"]); // throws: "no-such-return does not exist."
 */
export async function returnFilesFrom(paths: readonly string[]): Promise<TakenFiles> {
  return filesOf(paths, holdsReturn);
}

async function filesOf(
  paths: readonly string[],
  areWanted: (files: readonly ReturnFile[]) => Promise<boolean>,
): Promise<TakenFiles> {
  const found: FilesAtPath[] = [];
  for (const path of paths) found.push(await filesAt(path));
  return takeFiles(found, ({ path }) => orInputError(path, readFile(path)), areWanted);
}
