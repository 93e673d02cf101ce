import { type CodeSet, codeSets } from "../../return/codeSets.ts";
import type { PlacedRows } from "./placeRows.ts";
import { beginOfCell, endOfCell } from "./plainBytes.ts";

/** The codes of a list by their bytes: the first four and the next four as whole numbers, in a table with open addressing. */
export interface CodeTable {
  readonly firsts: Int32Array;
  readonly seconds: Int32Array;
  /** the place of a code in its list, from 1; nought where there is none */
  readonly values: Uint16Array;
}

/** A power of two, and far more than any list has codes, in capitals and in small letters; none has a code of more than eight letters. */
const places = 256;
const longest = 8;

/** The table of a list of codes. */
export function codeTable(set: CodeSet): CodeTable {
  const table = {
    firsts: new Int32Array(places),
    seconds: new Int32Array(places),
    values: new Uint16Array(places),
  };
  for (const [at, code] of codeSets[set].entries()) {
    for (const written of new Set([code, code.toLowerCase()])) {
      const bytes = Uint8Array.from(written, (letter) => letter.charCodeAt(0));
      const first = firstWord(bytes, 0, bytes.length);
      const second = secondWord(bytes, 0, bytes.length);
      let place = placeOf(first, second);
      while (table.values[place] !== 0) place = (place + 1) & (places - 1);
      table.firsts[place] = first;
      table.seconds[place] = second;
      table.values[place] = at + 1;
    }
  }
  return table;
}

/** Reads the codes of a column, in capitals or small letters, as their places in the list, nought where a cell is blank. */
export function readCodes(
  { bytes, rows, stride, cells, isText }: PlacedRows,
  cellAt: number,
  { firsts, seconds, values }: CodeTable,
  found: Uint16Array,
): void {
  for (let row = 0, at = cellAt; row < rows; row++, at += stride) {
    if (isText[row] === 1) continue;
    const last = (cells[at + 1] ?? 0) - 1;
    const from = beginOfCell(bytes, cells[at] ?? 0, last);
    const to = endOfCell(bytes, from, last);
    if (from === to) {
      found[row] = 0;
      continue;
    }
    const first = firstWord(bytes, from, to);
    const second = secondWord(bytes, from, to);
    let place = placeOf(first, second);
    while (values[place] !== 0 && (firsts[place] !== first || seconds[place] !== second)) {
      place = (place + 1) & (places - 1);
    }
    const value = to - from > longest ? 0 : (values[place] ?? 0);
    found[row] = value;
    if (value === 0) isText[row] = 1;
  }
}

/** The first four bytes of a code as one number. */
function firstWord(bytes: Uint8Array, from: number, to: number): number {
  let word = bytes[from] ?? 0;
  if (to - from > 1) word = (word << 8) | (bytes[from + 1] ?? 0);
  if (to - from > 2) word = (word << 8) | (bytes[from + 2] ?? 0);
  return to - from > 3 ? (word << 8) | (bytes[from + 3] ?? 0) : word;
}

/** The bytes behind them. */
function secondWord(bytes: Uint8Array, from: number, to: number): number {
  let word = 0;
  for (let at = from + 4; at < to; at++) word = (word << 8) | (bytes[at] ?? 0);
  return word;
}

function placeOf(first: number, second: number): number {
  return (Math.imul(first ^ Math.imul(second, 0x85ebca6b), 0x9e3779b1) >>> 24) & (places - 1);
}
