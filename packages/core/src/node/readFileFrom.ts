import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { InputError } from "../read/InputError.ts";
import { readLimits } from "../read/readLimits.ts";
import { visibleText } from "../read/visibleText.ts";
import { orInputError } from "./orInputError.ts";

/**
 * The bytes of one file, or of what is piped in under a name.
 *
 * @throws {InputError} if there is no such file, it cannot be read, or it is too large
 * @example
 * readFileFrom("data-samples/population.csv").then((bytes) => new TextDecoder().decode(bytes.subarray(0, 25))); // => "authority,year,population"
 * readFileFrom("data-samples"); // throws: "data-samples is a folder; name a file in it."
 */
export async function readFileFrom(path: string): Promise<Uint8Array> {
  const found = await orInputError(path, stat(path));
  if (found.isFile()) {
    if (found.size > readLimits.bytesOfFile) throw tooLarge(path);
    return orInputError(path, readFile(path));
  }
  if (found.isFIFO()) return orInputError(path, bytesOfPipe(path));
  throw new InputError(`${visibleText(path)} is ${found.isDirectory() ? "a folder; name a file in it" : "no file"}.`);
}

/** What a pipe gives until it ends; one that does not end is too large. */
async function bytesOfPipe(path: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of createReadStream(path)) {
    parts.push(part);
    size += part.length;
    if (size > readLimits.bytesOfFile) throw tooLarge(path);
  }
  return Buffer.concat(parts);
}

function tooLarge(path: string): InputError {
  return new InputError(
    `${visibleText(path)} is larger than ${readLimits.bytesOfFile / 1_000_000} million bytes, which is too large.`,
  );
}
