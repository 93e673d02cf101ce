import { InputError } from "../read/InputError.ts";

/**
 * What a reading from disk gives, its failure said in a sentence.
 *
 * @throws {InputError} if the reading fails
 */
export async function orInputError<T>(path: string, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const name = path.replace(/\p{C}/gu, " ");
    if (code === "ENOENT" || code === "ENOTDIR") throw new InputError(`${name} does not exist.`);
    if (code === "EACCES" || code === "EPERM") throw new InputError(`${name} may not be read by you.`);
    throw new InputError(`${name} cannot be read (${String(code)}).`);
  }
}
