import { noInteger } from "../return/Day.ts";
import { isBlankWord } from "./blankWords.ts";
import type { CellFault, ColumnBuilder } from "./ColumnBuilder.ts";
import { countIn } from "./countIn.ts";
import { blankWordFault, hiddenCharacterFault } from "./gatheredFaults.ts";
import { inOrder } from "./inOrder.ts";
import { plainCell } from "./plainCell.ts";

const notWhole: CellFault = {
  code: "bad-number",
  severity: "error",
  says: "is not a whole number; write it in figures",
};

const withPoint: CellFault = {
  code: "number-form",
  severity: "query",
  says: "is written with a decimal point, and so may be others in the column; they were read as whole numbers",
  oncePerColumn: true,
};

const wholeNumber = /^(\d{1,9})(\.0+|,0{1,2})?$/;

/** A column of whole numbers from 0, for at most so many rows. */
export function integerColumn(rows: number): ColumnBuilder {
  const numbers = new Int32Array(rows);
  const unread = new Map<number, string>();
  return {
    put: (row, cell) => {
      const plain = wholeNumber.exec(cell);
      const { text, isCleaned } = plain === null ? plainCell(cell) : { text: cell, isCleaned: false };
      const whole = plain ?? wholeNumber.exec(text);
      numbers[row] = whole === null ? noInteger : Number(whole[1]);
      unread.delete(row);
      if (whole?.[2] !== undefined) return withPoint;
      if (whole === null && isBlankWord(text)) return blankWordFault(text);
      if (whole !== null || text === "") return isCleaned ? hiddenCharacterFault : undefined;
      unread.set(row, text);
      return notWhole;
    },
    putCells: (row, { values }, from, to) => {
      numbers.set(values.subarray(from, to), row);
      // of a row that was left out
      unread.delete(row);
    },
    textAt: (row) => unread.get(row) ?? (numbers[row] === noInteger ? "" : String(numbers[row])),
    unreadAmong: (among) => countIn(unread, among),
    inOrder: (order) => inOrder(numbers, order),
  };
}
