import type { NumberCell } from "../model/Document.ts";

/** A workbook as plain data: all that the writer of Excel files has to know. */
export interface Workbook {
  readonly title: string;
  /** stands at the head of every printed page */
  readonly council: string;
  readonly author: string;
  /** ISO date, for the times at which the file was made and changed; blank where it has none */
  readonly date: string;
  /** stands at the foot of every printed page */
  readonly marking: string;
  readonly sheets: readonly Worksheet[];
}

/** A worksheet: lines in its first column, and under them at most one table, with a chart of it where there is one. */
export interface Worksheet {
  /** at most 31 characters, as `sheetName` makes them */
  readonly name: string;
  /** the name of its table: letters, digits and underscores; its own where missing */
  readonly tableName?: string;
  /** the first is the worksheet's title */
  readonly lines: readonly string[];
  readonly table?: SheetTable;
  /** a drawing of its table, below it */
  readonly chart?: SheetChart;
}

/** A chart that Excel draws of a worksheet's own table, so that it changes with the numbers. */
export interface SheetChart {
  readonly kind: "line" | "column";
  readonly title: string;
  /** what its numbers are, beside its axis */
  readonly axis: string;
  /** what is told to who does not see it */
  readonly alternativeText: string;
  /** its lines, where a table has them below each other; else each column after the first is one, along the first */
  readonly lines?: readonly SheetLine[];
}

/** A line of a chart that stands in some rows of a table, from 0. */
export interface SheetLine {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  /** the columns, from 0, of its numbers and of what they stand for */
  readonly numbers: number;
  readonly along: number;
}

/** A table that is marked as one, with a header row of different names; without a row it is the header alone. */
export interface SheetTable {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** A column, with its width in characters. */
export interface SheetColumn {
  readonly label: string;
  readonly kind: "text" | "number";
  readonly width: number;
}

/**
 * A cell: text, which is never a formula; text that leads to a worksheet; a number, with the decimals it is shown with or in
 * full; or an ISO date, written out where it is `inWords`.
 */
export type SheetCell =
  | { readonly text: string }
  | { readonly text: string; readonly sheet: string }
  | { readonly inFull: number }
  | { readonly date: string; readonly inWords?: true }
  | (Pick<NumberCell, "decimals" | "unit" | "signed" | "after"> & { readonly number: number });
