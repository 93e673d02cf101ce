import { readLimits } from "../readLimits.ts";

/**
 * The number of lines of a text in UTF-8 that is plain: it has no quotation mark, no null character and no line that is
 * too long. Nothing where it is otherwise, or is not UTF-8.
 *
 * @param from where the text begins
 */
export function plainLineCount(bytes: Uint8Array, from: number): number | undefined {
  let lines = 1;
  let lineStart = from;
  let isAscii = true;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 0x22 && byte < 0x80) continue;
    if (byte === 0x0a || byte === 0x0d) {
      if (byte === 0x0d && bytes[at + 1] === 0x0a) at++;
      if (at - lineStart > readLimits.charactersOfLine) return undefined;
      lineStart = at + 1;
      lines++;
    } else if (byte === 0x22 || byte === 0) return undefined;
    else if (byte >= 0x80) isAscii = false;
  }
  if (bytes.length - lineStart > readLimits.charactersOfLine) return undefined;
  return isAscii || isUtf8(bytes) ? lines : undefined;
}

const bytesAtOnce = 1_000_000;

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let from = 0; from < bytes.length; from += bytesAtOnce) {
      decoder.decode(bytes.subarray(from, from + bytesAtOnce), { stream: true });
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
