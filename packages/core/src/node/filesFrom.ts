import { readFile } from "node:fs/promises";
import { holdsReturn } from "../read/holdsReturn.ts";
import { InputError } from "../read/InputError.ts";
import type { ReturnFile } from "../read/ReturnFile.ts";
import { readLimits } from "../read/readLimits.ts";
import { type FileAt, filesAt } from "./filesAt.ts";
import { orInputError } from "./orInputError.ts";

/** The bytes of files, and what was passed over on the way to them, in sentences. */
export interface FilesFrom {
  readonly files: readonly ReturnFile[];
  readonly messages: readonly string[];
}

/**
 * Files on disk.
 *
 * @param paths each a file, or a folder of files, or of folders of files where it holds none itself
 * @throws {InputError} if a path does not exist, cannot be read or holds no file, or they are together too large
 */
export async function filesFrom(paths: readonly string[]): Promise<FilesFrom> {
  return filesOf(paths, async () => true);
}

/**
 * The files of a return on disk, for `readReturn`. Folders in a folder are looked into where it holds no file of a return
 * itself, as one does that has a folder for each year.
 *
 * @param paths each a folder of files, a CSV file, an XML file, a workbook, or a zip of them
 * @throws {InputError} if a path does not exist, cannot be read or holds no such file, or they are together too large
 */
export async function returnFilesFrom(paths: readonly string[]): Promise<FilesFrom> {
  return filesOf(paths, holdsReturn);
}

async function filesOf(
  paths: readonly string[],
  areWanted: (files: readonly ReturnFile[]) => Promise<boolean>,
): Promise<FilesFrom> {
  const files: ReturnFile[] = [];
  const messages: string[] = [];
  let left: number = readLimits.bytesOfReturn;
  const passOver = (name: string, reason: string): void => {
    messages.push(`${name.replace(/\p{C}/gu, " ")} is ${reason} and was passed over.`);
  };
  for (const path of paths) {
    const { below, ...at } = await filesAt(path);
    const found = await bytesOf(at.files, left);
    const isBeside = below !== undefined && below.files.length > 0 && !(await areWanted(found));
    const taken = isBeside ? await bytesOf(below.files, left) : found;
    if (isBeside) for (const { name } of found) passOver(name, "not a file of the return");
    for (const name of (isBeside ? below : at).passedOver) passOver(name, "not a CSV, XML, .xlsx, Parquet or zip file");
    left -= taken.reduce((sum, { bytes }) => sum + bytes.length, 0);
    files.push(...taken);
  }
  return { files, messages };
}

async function bytesOf(files: readonly FileAt[], budget: number): Promise<readonly ReturnFile[]> {
  const read: ReturnFile[] = [];
  let left = budget;
  for (const { path, size } of files) {
    if (size > readLimits.bytesOfFile) {
      throw new InputError(`${path} is larger than ${readLimits.bytesOfFile / 1_000_000} million bytes; take it out.`);
    }
    left -= size;
    if (left < 0) {
      throw new InputError(`${path} brings the files to more than a thousand million bytes, which is too large.`);
    }
    read.push({ name: path, bytes: await orInputError(path, readFile(path)) });
  }
  return read;
}
