import type { DayColumn } from "./Day.ts";
import type { FileLosses } from "./FileLosses.ts";
import type { ColumnKind, FileName, fileLayouts } from "./fileLayouts.ts";

/** A column of codes: `codes[values[row]]` is the code of a row; `codes[0]` is blank, and codes unknown to every return follow the known ones. */
export interface CodeColumn {
  readonly codes: readonly string[];
  readonly values: Uint16Array;
}

/** A column of text, as it stood in the file. */
export interface TextColumn {
  readonly at: (row: number) => string;
}

/** A column in memory: dates as day numbers (`noDay` where missing), whole numbers (`noInteger` where missing), codes, text. */
export type Column<K extends ColumnKind> = K extends "date"
  ? DayColumn
  : K extends "integer"
    ? Int32Array
    : K extends "text"
      ? TextColumn
      : CodeColumn;

/** One file of the return in memory: rows in order of child, then of the file's own date, and never changed. */
export interface Table<F extends FileName> {
  readonly rows: number;
  /** the child of each row, as an index into `Return.children` */
  readonly child: Int32Array;
  /** the rows of child `c` are `firstRow[c]` up to, not including, `firstRow[c + 1]` */
  readonly firstRow: Int32Array;
  /** which of `Return.sources` each row was read from, and its line of the table there, 1 being the heading */
  readonly source: Uint16Array;
  readonly sourceRow: Int32Array;
  /** the columns of the council's own, which the return does not have, by their headings; blank where a source lacks one */
  readonly own: Readonly<Record<string, TextColumn>>;
  readonly columns: {
    readonly [C in keyof (typeof fileLayouts)[F]]: Column<Extract<(typeof fileLayouts)[F][C], ColumnKind>>;
  };
}

/** The return in memory: every file as columns, every child once. */
export type Return = {
  /** identifiers, each once, in code-unit order; a child is known everywhere else by its place in this list */
  readonly children: readonly string[];
  /** names of the files that were read */
  readonly sources: readonly string[];
  /** the reporting year of the return that each source belongs to, found from its episodes; undefined where none of them has a date */
  readonly sourceYears: readonly (number | undefined)[];
  /** which file of the return each source is */
  readonly sourceFiles: readonly FileName[];
  /** what of each file was lost when it was read */
  readonly losses: { readonly [F in FileName]: FileLosses<F> };
} & { readonly [F in FileName]: Table<F> };
