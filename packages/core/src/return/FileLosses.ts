import type { ColumnName, FileName } from "./fileLayouts.ts";

/** What was lost of a column of the return when it was read. Sources are places in `Return.sources`. */
export interface ColumnLosses {
  /** the sources with rows whose heading has no such column */
  readonly absentIn: readonly number[];
  /** the sources that have the column, and every row of theirs blank in it */
  readonly blankIn: readonly number[];
  /** cells that could not be read, of the rows that were kept: text that is no date, a code that no list has */
  readonly unread: number;
}

/** What was lost of a file of the return when it was read. Rows that say again what another says are no loss. */
export interface FileLosses<F extends FileName> {
  /** rows that were left out, since they could not be read or contradict one that was kept */
  readonly leftOut: number;
  /** the columns without which these cannot be used: CHILD, and DECOM of an episode */
  readonly leftOutFor: readonly string[];
  /** rows that were kept, of children of whom the Header has no row */
  readonly withoutHeader: number;
  readonly columns: { readonly [C in ColumnName<F>]: ColumnLosses };
}
