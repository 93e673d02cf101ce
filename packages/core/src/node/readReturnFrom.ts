import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "../read/InputError.ts";
import type { ReturnFile } from "../read/ReturnFile.ts";
import { readLimits } from "../read/readLimits.ts";
import { type ReadResult, readReturn } from "../read/readReturn.ts";

const readable = /\.(csv|txt|zip)$/i;

/**
 * Reads an SSDA903 return from disk. A path is a folder of CSV files, a CSV file or a zip of CSV files; the files of
 * a folder are taken in order of name, hidden files and folders in it are not looked at.
 *
 * @throws {InputError} if a path does not exist, cannot be read, holds no file, or the whole is no return
 */
export async function readReturnFrom(paths: readonly string[]): Promise<ReadResult> {
  const files: string[] = [];
  const passedOver: string[] = [];
  for (const path of paths) {
    const found = await orInputError(path, stat(path));
    if (!found.isDirectory()) {
      files.push(path);
      continue;
    }
    const names = (await orInputError(path, readdir(path))).filter((name) => !name.startsWith(".")).sort();
    const wanted = names.filter((name) => readable.test(name));
    if (wanted.length === 0)
      throw new InputError(`${path} is a folder without CSV files; give the folder that holds them.`);
    files.push(...wanted.map((name) => join(path, name)));
    passedOver.push(...names.filter((name) => !readable.test(name)).map((name) => join(path, name)));
  }
  const opened: ReturnFile[] = [];
  let size = 0;
  for (const path of files) {
    size += (await orInputError(path, stat(path))).size;
    if (size > readLimits.bytesOfReturn)
      throw new InputError(`${path} is too large, or brings the files to more than can be read.`);
    opened.push({ name: path, bytes: await orInputError(path, readFile(path)) });
  }
  const result = await readReturn(opened);
  const messages = passedOver.map((path) => `${path} is not a CSV file and was passed over.`);
  return { ...result, messages: [...messages, ...result.messages] };
}

async function orInputError<T>(path: string, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT") throw new InputError(`${path} does not exist.`);
    if (code === "EACCES" || code === "EPERM") throw new InputError(`${path} may not be read by you.`);
    throw new InputError(`${path} cannot be read (${String(code)}).`);
  }
}
