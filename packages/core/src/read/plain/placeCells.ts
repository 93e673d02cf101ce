const lineFeed = 10;
const carriageReturn = 13;

/**
 * Finds the cells of the line that begins at a byte, without making text of them: cell `i` is the bytes from `cells[i]`
 * up to, not including, `cells[i + 1] - 1`. What goes beyond the room in `cells` is part of the last cell.
 *
 * @param delimiter the byte between two cells
 * @param cells is filled
 * @returns how many cells there are
 */
export function placeCells(bytes: Uint8Array, from: number, delimiter: number, cells: Int32Array): number {
  const most = cells.length - 1;
  let count = 1;
  let at = from;
  cells[0] = from;
  for (; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === delimiter) {
      if (count < most) cells[count++] = at + 1;
    } else if (byte === lineFeed || byte === carriageReturn) break;
  }
  cells[count] = at + 1;
  return count;
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
