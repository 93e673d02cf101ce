import { InputError } from "./InputError.ts";
import { readLimits } from "./readLimits.ts";

/** The text of a file, and the encoding in which it was written. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
}

type Utf16 = "utf-16le" | "utf-16be";

function encodingByMark(bytes: Uint8Array): Utf16 | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** Without a mark, UTF-16 is known by its first letters: of each pair of bytes one and the same is null. */
function encodingByNulls(bytes: Uint8Array): Utf16 | undefined {
  const pairs = Math.min(bytes.length >> 1, 64);
  if (pairs < 4) return undefined;
  const isNull = Array.from({ length: 2 * pairs }, (_, at) => bytes[at] === 0);
  const first = isNull.filter((_, at) => at % 2 === 0);
  const second = isNull.filter((_, at) => at % 2 === 1);
  if (second.every(Boolean) && !first.includes(true)) return "utf-16le";
  return first.every(Boolean) && !second.includes(true) ? "utf-16be" : undefined;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The text of a file: UTF-16 where it begins with that mark or is plainly that, else UTF-8, else Windows-1252, in which
 * every byte is a character. The byte order mark is taken off.
 *
 * @throws {InputError} if it is not text or too large
 */
export function decodeText(bytes: Uint8Array, name: string): DecodedText {
  if (bytes.length > readLimits.bytesOfFile) {
    throw new InputError(`${name} is larger than ${readLimits.bytesOfFile / 1_000_000} million bytes.`);
  }
  const wide = encodingByMark(bytes) ?? encodingByNulls(bytes);
  if (wide === undefined && bytes.includes(0)) throw notText(name);
  const encoding = wide ?? "utf-8";
  const text = decode(bytes, encoding);
  if (text?.includes("\0")) throw notText(name);
  if (text !== undefined) return { text, encoding };
  if (wide !== undefined) {
    throw new InputError(`${name} begins as UTF-16 text but is damaged further on; save it again as CSV (UTF-8).`);
  }
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const unmarked = isMarked ? bytes.subarray(3) : bytes;
  return { text: new TextDecoder("windows-1252").decode(unmarked), encoding: "windows-1252" };
}

function notText(name: string): InputError {
  return new InputError(`${name} is not a text file, as it holds null characters; save it as CSV (UTF-8).`);
}
