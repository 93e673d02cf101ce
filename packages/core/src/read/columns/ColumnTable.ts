/**
 * A table as columns of plain values, which is how Parquet and databases hold one: text, whole or other numbers, `true` and
 * `false`, a `Date` that means its day in UTC, or where it is 23:00 there its day in London, and null, undefined or NaN where there is
 * nothing.
 */
export interface ColumnTable {
  /** by which its reader knows it, a label only */
  readonly name: string;
  /** by their headings, all of the same length */
  readonly columns: Readonly<Record<string, ArrayLike<unknown>>>;
}
