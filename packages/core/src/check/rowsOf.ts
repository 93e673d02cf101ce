import { birthOf } from "../cohort/birthOf.ts";
import { codeTest } from "../cohort/codeTest.ts";
import type { CodeSet } from "../return/codeSets.ts";
import { type Day, dayNumber, noDay, noInteger } from "../return/Day.ts";
import type { ColumnName, FileName, fileLayouts } from "../return/fileLayouts.ts";
import type { CodeColumn, Return, TextColumn } from "../return/Return.ts";

type Layout<F extends FileName> = (typeof fileLayouts)[F];
type ColumnsOf<F extends FileName, Kind> = {
  [C in ColumnName<F>]: Layout<F>[C] extends Kind ? C : never;
}[ColumnName<F>];

/** The cells of a file of the return, by row, in the ways in which rules ask for them. */
export interface RowsOf<F extends FileName> {
  readonly count: number;
  /** place of the row's child in `Return.children`; -1 beyond the rows */
  readonly child: (row: number) => number;
  readonly day: (column: ColumnsOf<F, "date">) => (row: number) => Day;
  readonly integer: (column: ColumnsOf<F, "integer">) => (row: number) => number;
  readonly text: (column: ColumnsOf<F, "text">) => (row: number) => string;
  readonly code: (column: ColumnsOf<F, CodeSet>) => (row: number) => string;
  /** a test for rows that have one of the codes */
  readonly is: (column: ColumnsOf<F, CodeSet>, ...codes: readonly string[]) => (row: number) => boolean;
  /** a test for rows in which one of the columns at least is filled in */
  readonly has: (...columns: readonly ColumnName<F>[]) => (row: number) => boolean;
  /** a test for rows in which one of the columns at least is blank */
  readonly lacks: (...columns: readonly ColumnName<F>[]) => (row: number) => boolean;
  /** the first row of a child, and the row after the last */
  readonly first: (child: number) => number;
  readonly end: (child: number) => number;
  /** date of birth of the row's child, by the Header */
  readonly birth: (row: number) => Day;
}

/** A file of the return, ready for rules. */
export function rowsOf<F extends FileName>(care: Return, file: F): RowsOf<F> {
  const { rows, child, firstRow, columns } = care[file];
  const filled = (column: string): ((row: number) => boolean) => {
    const cells: unknown = columns[column as keyof typeof columns];
    if (cells instanceof Int32Array) return (row) => (cells[row] ?? noInteger) !== noInteger;
    const { at } = cells as Partial<TextColumn>;
    if (at !== undefined) return (row) => at(row) !== "";
    const { values } = cells as CodeColumn;
    return (row) => (values[row] ?? 0) !== 0;
  };
  const numbers = (column: string): Int32Array => columns[column as keyof typeof columns] as unknown as Int32Array;
  const codes = (column: string): CodeColumn => columns[column as keyof typeof columns] as unknown as CodeColumn;
  return {
    count: rows,
    child: (row) => child[row] ?? -1,
    day: (column) => {
      const days = numbers(column);
      return (row) => dayNumber(days[row] ?? noDay);
    },
    integer: (column) => {
      const integers = numbers(column);
      return (row) => integers[row] ?? noInteger;
    },
    text: (column) => (columns[column as keyof typeof columns] as unknown as TextColumn).at,
    code: (column) => {
      const cells = codes(column);
      return (row) => cells.codes[cells.values[row] ?? 0] ?? "";
    },
    is: (column, ...wanted) => codeTest(codes(column), wanted),
    has: (...wanted) => {
      const tests = wanted.map(filled);
      return (row) => tests.some((test) => test(row));
    },
    lacks: (...wanted) => {
      const tests = wanted.map(filled);
      return (row) => tests.some((test) => !test(row));
    },
    first: (c) => firstRow[c] ?? 0,
    end: (c) => (c < 0 ? 0 : (firstRow[c + 1] ?? 0)),
    birth: (row) => birthOf(care, child[row] ?? -1),
  };
}
