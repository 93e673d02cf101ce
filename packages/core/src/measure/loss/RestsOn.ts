import type { Return } from "../../return/Return.ts";
import type { ReturnColumn } from "../../return/ReturnColumn.ts";

/** A test for rows of one file of a return. */
export type RowTest = (care: Return) => (row: number) => boolean;

/** A column that is read in some rows only: where a return has none of these, it may be absent or blank. */
export interface ColumnInRows {
  readonly column: ReturnColumn;
  readonly rows: RowTest;
  /** which rows these are, as the end of a phrase: "rows …" */
  readonly where: string;
}

/** The columns of the return that something is worked out from, each with its file. */
export type RestsOn = readonly (ReturnColumn | ColumnInRows)[];
