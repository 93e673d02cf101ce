import { type FileUse, fileFault } from "./fileFault.ts";

/**
 * What a piece of work on disk gives, its failure said in a sentence that begins with the path.
 *
 * @throws {InputError} if the system refuses it
 * @example
 * orInputError("plan.csv", Promise.resolve("its text")); // => "its text"
 * orInputError("plan.csv", Promise.reject(Object.assign(new Error(), { code: "EBUSY" }))); // throws: "plan.csv is in use by another program; close it there and try again."
 */
export async function orInputError<T>(path: string, work: Promise<T>, use: FileUse = "read"): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw fileFault(path, use, error);
  }
}
