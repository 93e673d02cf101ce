import { readLimits } from "../readLimits.ts";

/**
 * The number of lines of a text in UTF-8 that is plain: it has no quotation mark, no null character and no line that is
 * too long. Nothing where it is otherwise, or is not UTF-8.
 *
 * @param from where the text begins
 */
export function plainLineCount(bytes: Uint8Array, from: number): number | undefined {
  const { buffer, byteOffset, length } = bytes;
  // nearly all that a return holds is figures, letters and delimiters: of these it is enough to look at four at a time
  const before = from + ((-byteOffset - from) & 3);
  const words = before < length ? new Int32Array(buffer, byteOffset + before, (length - before) >> 2) : noWords;
  let lines = 1;
  let lineStart = from;
  let isAscii = true;
  const isPlain = (begin: number, end: number): boolean => {
    for (let at = begin; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte > 0x22 && byte < 0x80) continue;
      if (byte === 0x0a || byte === 0x0d) {
        if (at - lineStart > readLimits.charactersOfLine) return false;
        lineStart = at + 1;
        if (byte === 0x0d || at === from || bytes[at - 1] !== 0x0d) lines++;
      } else if (byte === 0x22 || byte === 0) return false;
      else if (byte >= 0x80) isAscii = false;
    }
    return true;
  };
  if (!isPlain(from, Math.min(before, length))) return undefined;
  for (let word = 0, at = before; word < words.length; word++, at += 4) {
    if (!areAllOrdinary(words[word] ?? 0) && !isPlain(at, at + 4)) return undefined;
  }
  if (!isPlain(before + 4 * words.length, length)) return undefined;
  if (length - lineStart > readLimits.charactersOfLine) return undefined;
  return isAscii || isUtf8(bytes) ? lines : undefined;
}

const noWords = new Int32Array();

/** Whether four bytes are characters of ASCII and no quotation mark: of none the highest bit is set, but of all when 0x60 is added. */
function areAllOrdinary(word: number): boolean {
  const mark = word ^ 0x22222222;
  return (((word + 0x60606060) & ~word) | 0x7f7f7f7f) === -1 && ((mark - 0x01010101) & ~mark & 0x80808080) === 0;
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
