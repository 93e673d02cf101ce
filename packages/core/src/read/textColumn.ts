import type { TextColumn } from "../return/Return.ts";
import { isBlankWord } from "./blankWords.ts";
import type { CellFault, ColumnBuilder } from "./ColumnBuilder.ts";
import { blankWordFault, hiddenCharacterFault } from "./gatheredFaults.ts";
import { lostDigits } from "./lostDigits.ts";
import { asciiText } from "./plain/plainBytes.ts";
import { plainCell } from "./plainCell.ts";

/** A column of text being filled. */
export interface TextColumnBuilder extends ColumnBuilder {
  readonly inOrder: (order: Uint32Array) => TextColumn;
}

/** Text of so many rows that lies in the bytes of a file. */
interface TextPlaces {
  readonly from: Int32Array;
  readonly length: Uint8Array;
}

/**
 * A column of text, for at most so many rows: identifiers, postcodes and the like. The cells of a plain text are left in
 * its bytes, and made text when they are asked for.
 */
export function textColumn(rows: number): TextColumnBuilder {
  const texts: (string | undefined)[] = [];
  const files: { readonly firstRow: number; readonly bytes: Uint8Array }[] = [];
  let places: TextPlaces | undefined;
  const put = (row: number, text: string, fault?: CellFault): CellFault | undefined => {
    texts[row] = text;
    return fault;
  };
  const textInBytes = (row: number): string => {
    const length = places?.length[row] ?? 0;
    if (length === 0) return "";
    const from = places?.from[row] ?? 0;
    const bytes = files.findLast(({ firstRow }) => firstRow <= row)?.bytes ?? new Uint8Array();
    return asciiText(bytes, from, from + length);
  };
  const textAt = (row: number): string => texts[row] ?? textInBytes(row);
  return {
    put: (row, cell) => {
      const { text, isCleaned } = plainCell(cell);
      if (isBlankWord(text)) return put(row, "", text === "" ? undefined : blankWordFault(text));
      if (lostDigits.test(text)) return put(row, "", lostDigitsFault);
      return put(row, text, isCleaned ? hiddenCharacterFault : undefined);
    },
    putCells: (row, { values, lengths }, from, to, bytes) => {
      // of a row that was left out
      if (row < texts.length) texts[row] = undefined;
      // rows are written here once, and a column that is blank takes no room
      if (lengths.subarray(from, to).every((length) => length === 0)) return;
      if (files.at(-1)?.bytes !== bytes) files.push({ firstRow: row, bytes });
      places ??= { from: new Int32Array(rows), length: new Uint8Array(rows) };
      places.from.set(values.subarray(from, to), row);
      places.length.set(lengths.subarray(from, to), row);
    },
    textAt,
    unreadAmong: () => 0,
    inOrder: (order) => ({ at: (row) => textAt(order[row] ?? -1) }),
  };
}

const lostDigitsFault: CellFault = {
  code: "lost-digits",
  severity: "error",
  says: "is a number that Excel has shortened, so its last digits are lost; export it again as text",
};
