import type { Return } from "../../return/Return.ts";
import type { ReturnColumn } from "../../return/ReturnColumn.ts";
import type { Period } from "../../return/reportingYear.ts";

/** A test for rows of one file of a return. */
export type RowTest = (care: Return) => (row: number) => boolean;

/** A column that is read in some rows only: where a return has none of these for a period, whatever was lost of it is no matter. */
export interface ColumnInRows {
  readonly column: ReturnColumn;
  readonly rows: (care: Return, period: Period) => (row: number) => boolean;
  /** which rows these are, in a phrase */
  readonly where: string;
}

/** The columns of the return that something is worked out from, each with its file. */
export type RestsOn = readonly (ReturnColumn | ColumnInRows)[];
