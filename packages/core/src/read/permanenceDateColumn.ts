import { calendarOf } from "../return/calendarOf.ts";
import { noDay } from "../return/Day.ts";
import type { ColumnBuilder } from "./ColumnBuilder.ts";
import type { DateReader } from "./date/dateReader.ts";
import { textColumn } from "./textColumn.ts";

/**
 * A column, for at most so many rows, of dates that may be known in part only, such as ZZ/05/2012, and so are kept as text. A date that is known
 * becomes DD/MM/YYYY, in whatever form it is written; what is none is left for the check to speak of.
 *
 * @param readerOf gives the reader of a table, by its place among the sources
 */
export function permanenceDateColumn(rows: number, readerOf: (source: number) => DateReader): ColumnBuilder {
  const texts = textColumn(rows);
  return {
    ...texts,
    put: (row, cell, source) => {
      if (cell === "" || /z/i.test(cell)) return texts.put(row, cell, source);
      const { day, fault } = readerOf(source).read(cell);
      if (day === noDay) return texts.put(row, cell, source);
      const { year, month, day: dayOfMonth } = calendarOf(day);
      texts.put(row, `${twoDigits(dayOfMonth)}/${twoDigits(month)}/${year}`, source);
      return fault;
    },
  };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
