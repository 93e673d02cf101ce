import type { ReadOptions } from "@lac-analytics/core";
import { returnFilesFrom } from "@lac-analytics/core/node";
import { type OpenedReturn, readGiven } from "./readGiven.ts";

/**
 * Reads a return from disk, as `readGiven` does.
 *
 * @throws {InputError} if it cannot be read, or no episode has a beginning
 */
export async function openReturn(paths: readonly string[], options: ReadOptions = {}): Promise<OpenedReturn> {
  const { files, messages } = await returnFilesFrom(paths);
  return readGiven(files, messages, options);
}
