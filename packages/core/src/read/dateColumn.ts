import { noDay } from "../return/Day.ts";
import { isoFromDay } from "../return/isoDate.ts";
import type { CellFault, ColumnBuilder } from "./ColumnBuilder.ts";
import { countIn } from "./countIn.ts";
import { inOrder } from "./inOrder.ts";
import { type DateCell, readDay } from "./readDay.ts";
import { readLimits } from "./readLimits.ts";

function faultOf({ fault, writtenAs }: DateCell): CellFault | undefined {
  if (fault !== undefined) return { code: "bad-date", severity: "error", says: fault };
  if (writtenAs === undefined) return undefined;
  const says = `is written as ${writtenAs}, and so may be others in the column; they were read, but the form is DD/MM/YYYY`;
  return { code: "date-form", severity: "query", says, oncePerColumn: true };
}

/** Reads date cells as `readDay` does, each distinct text once: ten years have only some 3,700 days. */
export function dayReader(): (text: string) => DateCell {
  const seen = new Map<string, DateCell>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const cell = readDay(text);
    if (seen.size < readLimits.cellsRemembered) seen.set(text, cell);
    return cell;
  };
}

/** A column of dates, for at most so many rows, and the array in which they lie. */
export function dateColumn(
  rows: number,
  read: (text: string) => DateCell,
): ColumnBuilder & { readonly days: Int32Array } {
  const days = new Int32Array(rows);
  const unread = new Map<number, string>();
  return {
    days,
    put: (row, text) => {
      const cell = read(text);
      days[row] = cell.day;
      if (cell.fault === undefined) unread.delete(row);
      else unread.set(row, text);
      return faultOf(cell);
    },
    textAt: (row) => {
      const day = days[row] ?? noDay;
      return unread.get(row) ?? (day === noDay ? "" : isoFromDay(day));
    },
    unreadAmong: (among) => countIn(unread, among),
    inOrder: (order) => inOrder(days, order, new Int32Array(order.length)),
  };
}
