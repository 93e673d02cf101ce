import { type DayColumn, dayColumn, noDay } from "../return/Day.ts";
import { isoFromDay } from "../return/isoDate.ts";
import type { ColumnBuilder } from "./ColumnBuilder.ts";
import { countIn } from "./countIn.ts";
import type { DateReader } from "./date/dateReader.ts";
import { inOrder } from "./inOrder.ts";

/**
 * A column of dates, for at most so many rows, and the array in which they lie.
 *
 * @param readerOf gives the reader of a table, by its place among the sources
 */
export function dateColumn(
  rows: number,
  readerOf: (source: number) => DateReader,
): ColumnBuilder & { readonly days: DayColumn } {
  const days = dayColumn(rows);
  const unread = new Map<number, string>();
  return {
    days,
    put: (row, cell, source) => {
      const { day, fault } = readerOf(source).read(cell);
      days[row] = day;
      if (fault?.severity === "error") unread.set(row, cell.trim());
      else unread.delete(row);
      return fault;
    },
    putCells: (row, { values }, from, to) => {
      days.set(values.subarray(from, to), row);
      // of a row that was left out
      unread.delete(row);
    },
    textAt: (row) => {
      const day = days[row] ?? noDay;
      return unread.get(row) ?? (day === noDay ? "" : isoFromDay(day));
    },
    unreadAmong: (among) => countIn(unread, among),
    inOrder: (order) => inOrder(days, order),
  };
}
