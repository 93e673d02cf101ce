import type { FileName } from "../../return/fileLayouts.ts";

/** Something that a figure rests on and that was lost when the return was read. */
export interface Loss {
  readonly file: FileName;
  /** of rows that were left out those for want of which they were, if any, joined by "and" */
  readonly column: string;
  /**
   * Rows that were left out; rows of children of whom the Header has no row, and children of whom it has none; a column
   * that is not there, or blank in every row; cells that cannot be read.
   */
  readonly kind: "left-out" | "children-not-in-header" | "no-header-row" | "absent" | "blank" | "unread";
  /** the rows in which it is read, where not in all: "of temporary placements" */
  readonly where?: string;
  /** in how many of how many rows, or children */
  readonly lost: number;
  readonly of: number;
  /** whether it was lost in more than one row in fifty, so that what rests on it is not known */
  readonly unknown: boolean;
}
