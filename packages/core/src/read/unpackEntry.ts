import type { FileEntry } from "@zip.js/zip.js";
import { InputError } from "./InputError.ts";
import { readLimits } from "./readLimits.ts";

/**
 * Unpacks a file of a zip. What comes is counted as it comes, as the sizes that a zip states may be false.
 *
 * @param budget bytes that may be unpacked
 * @param name what it is called in messages
 * @throws {InputError} if it is larger than that, or packed tighter than text can be
 */
export async function unpackEntry(entry: FileEntry, budget: number, name: string): Promise<Uint8Array> {
  const limit = Math.min(budget, readLimits.bytesOfFile);
  const chunks: Uint8Array[] = [];
  let size = 0;
  let tooMuch: string | undefined;
  const writer = new WritableStream<Uint8Array>({
    write: (chunk) => {
      size += chunk.length;
      tooMuch = excess(size, limit, entry.compressedSize);
      if (tooMuch !== undefined) throw new InputError(tooMuch);
      chunks.push(chunk);
    },
  });
  try {
    await entry.getData(writer, { useWebWorkers: false, checkOverlappingEntry: true, checkCrc32: true });
  } catch (error) {
    throw tooMuch === undefined ? error : new InputError(`${name} unpacks to more than ${tooMuch}.`);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** What a file unpacks to more than, as the end of a sentence, once it does. */
function excess(size: number, limit: number, packed: number): string | undefined {
  if (size > limit) return `${limit} bytes, which is too large for a return`;
  const { bytesUnpackedFreely, timesPacked } = readLimits;
  if (size <= Math.max(bytesUnpackedFreely, timesPacked * packed)) return undefined;
  return `${timesPacked} times its size, which no return does; make the zip again`;
}
