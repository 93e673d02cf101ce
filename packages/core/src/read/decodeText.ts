import { InputError } from "./InputError.ts";
import { readLimits } from "./readLimits.ts";

/** The text of a file, and the encoding in which it was written. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
}

function encodingByMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The text of a file: UTF-16 where it begins with that mark, else UTF-8, else Windows-1252, in which every byte is a
 * character. The byte order mark is taken off.
 *
 * @throws {InputError} if it is not text or too large
 */
export function decodeText(bytes: Uint8Array, name: string): DecodedText {
  if (bytes.length > readLimits.bytesOfFile) {
    throw new InputError(`${name} is larger than ${readLimits.bytesOfFile / 1_000_000} million bytes.`);
  }
  const marked = encodingByMark(bytes);
  if (marked === undefined && bytes.includes(0)) {
    throw new InputError(`${name} is not a text file, as it holds null characters; save it as CSV (UTF-8).`);
  }
  const encoding = marked ?? "utf-8";
  const text = decode(bytes, encoding);
  if (text?.includes("\0")) {
    throw new InputError(`${name} is not a text file, as it holds null characters; save it as CSV (UTF-8).`);
  }
  if (text !== undefined) return { text, encoding };
  if (marked !== undefined) {
    throw new InputError(`${name} begins as UTF-16 text but is damaged further on; save it again as CSV (UTF-8).`);
  }
  return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
}
