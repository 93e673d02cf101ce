/** What short cells of a column were read as. */
export interface CellMemory {
  /** the number that a cell is remembered as; −1 where it is not */
  readonly find: (bytes: Uint8Array, from: number, to: number) => number;
  /** remembers a cell that was just not found, as long as there is room */
  readonly keep: (value: number) => void;
}

const places = 256;
const mostKept = 128;
const longest = 8;

/**
 * Remembers cells of up to eight bytes by these bytes, so that a code that stands in every other row is never made a
 * text: the eight are two whole numbers, and lie in a table with open addressing that is half empty. No such cell has a
 * null in it.
 */
export function cellMemory(): CellMemory {
  const firsts = new Int32Array(places);
  const seconds = new Int32Array(places);
  const values = new Int32Array(places).fill(-1);
  let kept = 0;
  // the cell that was just not found, and the place that is free for it
  let [newFirst, newSecond, free] = [0, 0, -1];
  return {
    find: (bytes, from, to) => {
      free = -1;
      if (to - from > longest) return -1;
      let first = 0;
      let second = 0;
      for (let at = from; at < to; at++) {
        if (at - from < 4) first = (first << 8) | (bytes[at] ?? 0);
        else second = (second << 8) | (bytes[at] ?? 0);
      }
      let place = (Math.imul(first ^ Math.imul(second, 0x85ebca6b), 0x9e3779b1) >>> 24) & (places - 1);
      for (let value = values[place] ?? -1; value !== -1; value = values[place] ?? -1) {
        if (firsts[place] === first && seconds[place] === second) return value;
        place = (place + 1) & (places - 1);
      }
      newFirst = first;
      newSecond = second;
      free = place;
      return -1;
    },
    keep: (value) => {
      if (free === -1 || kept === mostKept) return;
      firsts[free] = newFirst;
      seconds[free] = newSecond;
      values[free] = value;
      kept++;
    },
  };
}
