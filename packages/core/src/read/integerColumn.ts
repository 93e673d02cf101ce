import { noInteger } from "../return/Day.ts";
import type { CellFault, ColumnBuilder } from "./ColumnBuilder.ts";
import { countIn } from "./countIn.ts";
import { inOrder } from "./inOrder.ts";

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

/** A column of whole numbers from 0, for at most so many rows. */
export function integerColumn(rows: number): ColumnBuilder {
  const numbers = new Int32Array(rows);
  const unread = new Map<number, string>();
  return {
    put: (row, text) => {
      const whole = /^(\d{1,9})(\.0+)?$/.exec(text);
      numbers[row] = whole === null ? noInteger : Number(whole[1]);
      unread.delete(row);
      if (whole !== null) return whole[2] === undefined ? undefined : withPoint;
      if (text === "") return undefined;
      unread.set(row, text);
      return notWhole;
    },
    textAt: (row) => unread.get(row) ?? (numbers[row] === noInteger ? "" : String(numbers[row])),
    unreadAmong: (among) => countIn(unread, among),
    inOrder: (order) => inOrder(numbers, order, new Int32Array(order.length)),
  };
}
