import { stat } from "node:fs/promises";
import { stampOf } from "./stampOf.ts";

/** In milliseconds: the clock of a file system may be behind by so much. */
const coarse = 20;

/**
 * What tells each of some files from any other that stands there later; `undefined` where one of them was changed since a
 * time: what was read of it may be what stood there before.
 *
 * @param time in milliseconds of the epoch
 */
export async function stampsBefore(
  time: number,
  files: readonly string[],
): Promise<Readonly<Record<string, string>> | undefined> {
  const found = await Promise.all(files.map(async (file) => [file, await stat(file)] as const));
  if (found.some(([, { ctimeMs }]) => ctimeMs >= time - coarse)) return undefined;
  return Object.fromEntries(found.map(([file, state]) => [file, stampOf(state)]));
}
