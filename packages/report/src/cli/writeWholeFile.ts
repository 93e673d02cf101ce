import { randomUUID } from "node:crypto";
import { constants, type Stats } from "node:fs";
import { access, lstat, open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { InputError, visibleText } from "@lac-analytics/core";
import { fileFault } from "@lac-analytics/core/node";

/** Who may read a file that was not there before: its owner alone, or whoever the system lets. */
const modes = { owner: 0o600, usual: 0o666 } as const;

/**
 * Checks that a file can be written, before the work that it is to hold.
 *
 * @throws {InputError} in a sentence on why it cannot
 */
export async function requireWritable(path: string): Promise<void> {
  try {
    const { target, standing } = await placeOf(path);
    if (standing?.isFile() === true || standing?.isDirectory() === true) await (await open(target, "r+")).close();
    if (standing?.isFile() !== false) await access(dirname(target), constants.W_OK | constants.X_OK);
  } catch (error) {
    throw fileFault(path, "write", error);
  }
}

/**
 * Writes a file that appears under its name only when it is whole. A file that stood there before keeps its mode and its
 * owner, and where the name is a link it is what it leads to that is written. What is no file, such as `/dev/null`, is
 * written as it is.
 *
 * @param contents bytes, or text to be written as UTF-8
 * @param readers who may read the file, where it was not there before
 * @throws {InputError} if it cannot be written; what stood there before then stands there still
 */
export async function writeWholeFile(
  path: string,
  contents: string | Uint8Array,
  readers: keyof typeof modes,
): Promise<void> {
  let unfinished = "";
  try {
    const { target, standing } = await placeOf(path);
    if (standing !== undefined && !standing.isFile()) return await writeFile(target, contents);
    unfinished = join(dirname(target), `.lac-${randomUUID()}.part`);
    const file = await open(unfinished, "wx", standing === undefined ? modes[readers] : modes.owner);
    try {
      await file.writeFile(contents);
      if (standing !== undefined) await takeOver(file, standing);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, target);
  } catch (error) {
    if (unfinished !== "") await rm(unfinished, { force: true }).catch(() => undefined);
    throw fileFault(path, "write", error);
  }
}

type OpenFile = Awaited<ReturnType<typeof open>>;

/** Gives a file the owner and the mode of another; a group that may not be kept is not let in under another's name. */
async function takeOver(file: OpenFile, { mode, uid, gid }: Stats): Promise<void> {
  const own = await file.stat();
  const isKept =
    (own.uid === uid && own.gid === gid) ||
    (await file.chown(uid, gid).then(
      () => true,
      () => false,
    ));
  await file.chmod(isKept ? mode & 0o7777 : mode & 0o7707);
}

/** Where a name leads, and what stands there. */
async function placeOf(path: string): Promise<{ readonly target: string; readonly standing: Stats | undefined }> {
  const named = await orNothing(lstat(path));
  if (named?.isSymbolicLink() !== true) return { target: path, standing: named };
  const standing = await orNothing(stat(path));
  if (standing === undefined) {
    throw new InputError(`${visibleText(path)} is a link to what does not exist; remove it or give another name.`);
  }
  return { target: await realpath(path), standing };
}

/** What is asked of a path; undefined where there is nothing. */
async function orNothing<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
