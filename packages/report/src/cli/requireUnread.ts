import { realpath, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { InputError, visibleText } from "@lac-analytics/core";
import { type FilesAtPath, filesAt, returnFilesFrom } from "@lac-analytics/core/node";

/**
 * Checks that a file that is to be written is none of those that are read, by whatever name or link it is called: what
 * was given is never written over. Names that differ in capitals alone are the same, as they are to Windows and macOS.
 *
 * @param inputs the files and folders that are read, as they were named
 * @throws {InputError} naming the file that would be lost
 */
export async function requireUnread(out: string, inputs: readonly string[]): Promise<void> {
  const written = await identityOf(out);
  for (const input of inputs) {
    for (const file of await filesOf(input)) {
      if (!isSame(written, await identityOf(file))) continue;
      const other = file === out ? "is read here" : `is ${visibleText(file)}, which is read here`;
      throw new InputError(`--out: ${visibleText(out)} ${other}, and is not written over; give another name.`);
    }
  }
}

/**
 * Checks that the folder in which reports are written is not one that holds what they are made from.
 *
 * @param inputs the files and folders that they are made from
 * @throws {InputError} naming what it holds
 */
export async function requireFolderApart(out: string, inputs: readonly string[]): Promise<void> {
  if (out.trim() === "") throw new InputError("--out: the name of the folder is blank.");
  const written = await identityOf(out);
  for (const input of inputs) {
    for (const file of await filesOf(input)) {
      if (!isSame(written, await identityOf(dirname(file))) && !isSame(written, await identityOf(input))) continue;
      throw new InputError(
        `--out: ${visibleText(out)} holds ${visibleText(basename(file))}, from which the reports are made; give them a folder of their own, such as reports.`,
      );
    }
  }
}

/** What makes a file the same as another: its place on the disk, or the path to where it would be. */
interface FileIdentity {
  readonly place: string | undefined;
  readonly path: string;
}

async function identityOf(path: string): Promise<FileIdentity> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  const real = await realpath(path).catch(async () =>
    join(await realpath(dirname(path)).catch(() => ""), basename(path)),
  );
  return {
    place: found === undefined ? undefined : `${found.dev}:${found.ino}`,
    path: join(dirname(real), basename(real).normalize("NFC").toLowerCase()),
  };
}

function isSame(one: FileIdentity, other: FileIdentity): boolean {
  return one.path === other.path || (one.place !== undefined && one.place === other.place);
}

/** The files that are read where a path is named; what cannot be read is said by the reader. */
async function filesOf(input: string): Promise<readonly string[]> {
  const found = await stat(input).catch(() => undefined);
  if (found?.isDirectory() !== true) return [input];
  const { files, below } = await filesAt(input).catch((): FilesAtPath => ({ files: [], passedOver: [] }));
  if (below === undefined) return files.map(({ path }) => path);
  const read = await returnFilesFrom([input]).catch(() => ({ files: [] }));
  return read.files.map(({ name }) => name);
}
