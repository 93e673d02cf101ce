import { readFileFrom } from "@lac-analytics/core/node";

/**
 * The bytes of a file named on the command line.
 *
 * @throws {InputError} if it cannot be read
 */
export function readInputFile(path: string): Promise<Uint8Array> {
  return readFileFrom(path);
}
