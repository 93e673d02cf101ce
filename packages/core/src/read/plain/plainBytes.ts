import { firstOfBlankWord, isBlankWord } from "../blankWords.ts";
import { lostDigits } from "../lostDigits.ts";

/** Kinds of bytes, of which a cell has several. */
const visible = 1;
const digit = 2;
const blank = 4;
const plus = 8;
/** marks that guard text against Excel where a cell begins with them */
const guard = 16;
/** what words for blank begin with */
const wordStart = 32;

const kindOf = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === 0x20) return blank;
  if (byte < 0x21 || byte > 0x7e) return 0;
  if (byte >= 0x30 && byte <= 0x39) return visible | digit;
  if (byte === 0x2b) return visible | plus;
  if (firstOfBlankWord.includes(String.fromCharCode(byte))) return visible | wordStart;
  return byte === 0x27 || byte === 0x3d ? visible | guard : visible;
});

const characters = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));

/** The text of a few bytes, each of which is a character: their text if they are ASCII. */
export function asciiText(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) text += characters[bytes[at] ?? 0];
  return text;
}

/**
 * Whether the bytes of a cell are the text that it is read as: what `plainCell` leaves as it is, and what is neither a
 * word for blank nor a number that lost digits. No such word has a digit in it, and no such number is without a plus sign.
 */
export function isPlainText(bytes: Uint8Array, from: number, to: number): boolean {
  if (from === to) return true;
  let kinds = 0;
  let before = blank;
  for (let at = from; at < to; at++) {
    const kind = kindOf[bytes[at] ?? 0] ?? 0;
    if (kind === 0 || (kind === blank && before === blank)) return false;
    kinds |= kind;
    before = kind;
  }
  const first = kindOf[bytes[from] ?? 0] ?? 0;
  if (before === blank || (first & guard) !== 0) return false;
  const isNumberOrWord = (kinds & digit) === 0 ? (first & wordStart) !== 0 : (kinds & plus) !== 0;
  if (!isNumberOrWord) return true;
  const text = asciiText(bytes, from, to);
  return !isBlankWord(text) && !lostDigits.test(text);
}

/** Where a cell begins without the blanks and tabs before it, with which databases fill columns up: at its end, where it is nothing else. */
export function beginOfCell(bytes: Uint8Array, begin: number, end: number): number {
  let at = begin;
  while (at < end && isPadding(bytes[at])) at++;
  return at;
}

/** Where a cell that begins there, after its padding, ends without the padding behind it. */
export function endOfCell(bytes: Uint8Array, begin: number, end: number): number {
  let at = end;
  while (at > begin && isPadding(bytes[at - 1])) at--;
  return at;
}

function isPadding(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09;
}

/** Whether two stretches of bytes are the same. */
export function areSameBytes(bytes: Uint8Array, from: number, to: number, otherFrom: number, otherTo: number): boolean {
  if (to - from !== otherTo - otherFrom) return false;
  for (let at = from, other = otherFrom; at < to; at++, other++) if (bytes[at] !== bytes[other]) return false;
  return true;
}
