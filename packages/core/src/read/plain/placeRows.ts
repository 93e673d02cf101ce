import type { PlainPlan } from "./PlainPlan.ts";

const lineFeed = 10;
const carriageReturn = 13;

/** So many rows are read at a time: what is known of them lies in the processor's own memory. */
export const rowsOfPart = 4096;

/** Where the cells of some rows lie in bytes. */
export interface PlacedRows {
  readonly bytes: Uint8Array;
  readonly rows: number;
  /** numbers of `cells` that a row has: cell `i` of row `r` is the bytes from `cells[r * stride + i]` up to, not including, the next of them less one */
  readonly stride: number;
  readonly cells: Int32Array;
  /** 1 of the rows that are to be read as text, which columns add to */
  readonly isText: Uint8Array;
  /** where the next row begins */
  readonly next: number;
}

/** Finds the cells of as many rows as are read at a time, from a byte on; it uses the same room each time. */
export function rowPlacer({
  delimiter,
  width,
}: Pick<PlainPlan, "delimiter" | "width">): (bytes: Uint8Array, from: number) => PlacedRows {
  const stride = width + 1;
  const cells = new Int32Array(rowsOfPart * stride);
  const isText = new Uint8Array(rowsOfPart);
  const mark = delimiter.charCodeAt(0);
  return (bytes, from) => {
    const rows = placeCells(bytes, from, mark, width, cells, isText);
    const last = cells[(rows - 1) * stride] ?? 0;
    return { bytes, rows, stride, cells, isText, next: nextLine(bytes, endOfLine(bytes, last)) };
  };
}

/** @returns how many rows there are */
function placeCells(
  bytes: Uint8Array,
  from: number,
  delimiter: number,
  width: number,
  cells: Int32Array,
  isText: Uint8Array,
): number {
  const highest = Math.max(delimiter, carriageReturn);
  const stride = width + 1;
  let row = 0;
  for (let at = from, base = 0; at < bytes.length && row < rowsOfPart; row++, base += stride) {
    let count = 0;
    cells[base] = at;
    for (; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte > highest) continue;
      if (byte === delimiter) {
        count++;
        if (count <= width) cells[base + count] = at + 1;
      } else if (byte === lineFeed || byte === carriageReturn) break;
    }
    if (count === width - 1) cells[base + width] = at + 1;
    const isLong = count >= width && !isPadding(bytes, cells[base + width] ?? 0, at, delimiter);
    isText[row] = count < width - 1 || isLong ? 1 : 0;
    at = nextLine(bytes, at);
  }
  return row;
}

/** Whether there is nothing in the cells behind those of the heading. */
function isPadding(bytes: Uint8Array, from: number, to: number, delimiter: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at];
    if (byte !== delimiter && byte !== 0x20 && byte !== 0x09) return false;
  }
  return true;
}

/** Where the line ends that a byte is in. */
export function endOfLine(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== lineFeed && bytes[at] !== carriageReturn) at++;
  return at;
}

/** Where the line begins that follows the one which ends at a byte. */
export function nextLine(bytes: Uint8Array, end: number): number {
  return bytes[end] === carriageReturn && bytes[end + 1] === lineFeed ? end + 2 : end + 1;
}
