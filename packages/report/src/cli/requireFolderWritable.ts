import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { fileFault } from "@lac-analytics/core/node";

/**
 * Checks that a folder can be made and written, before the work that it is to hold.
 *
 * @throws {InputError} in a sentence on why it cannot
 */
export async function requireFolderWritable(path: string): Promise<void> {
  try {
    await requireWritableAt(resolve(path));
  } catch (error) {
    throw fileFault(path, "write", error);
  }
}

/** What stands at the path must be a folder; where nothing does, what stands above it. */
async function requireWritableAt(path: string, isAbove = false): Promise<void> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
    throw error;
  });
  if (found === undefined) return requireWritableAt(dirname(path), true);
  if (!found.isDirectory()) throw Object.assign(new Error(path), { code: isAbove ? "ENOTDIR" : "EEXIST" });
  await access(path, constants.W_OK | constants.X_OK);
}
