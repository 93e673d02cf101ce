import { readFile } from "node:fs/promises";
import { InputError } from "@lac-analytics/core";

/**
 * The bytes of a file named on the command line.
 *
 * @throws {InputError} if it cannot be read
 */
export async function readInputFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch {
    throw new InputError(`${path} cannot be read; is there such a file?`);
  }
}
