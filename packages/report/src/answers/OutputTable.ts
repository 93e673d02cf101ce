import type { NumberCell } from "@lac-analytics/document";
import type { Workbook } from "@lac-analytics/document/workbook";

/** A row by the names of its columns; a blank cell is undefined. */
export type OutputRow = Readonly<Record<string, string | number | undefined>>;

/** A row of named columns as a table takes it. */
export function asRow<R extends Readonly<Record<keyof R, string | number | undefined>>>(row: R): OutputRow {
  return { ...row };
}

/** A column of a table that a command writes: of which kind its cells are in every row, and what they mean. */
export interface OutputColumn {
  readonly name: string;
  readonly kind: "text" | "number" | "date";
  readonly means: string;
  /** how a workbook shows its numbers, which are there in full; as they are where it is missing */
  readonly shown?: ShownNumber;
}

/** The decimals with which numbers are shown, and whether they are pounds. */
export type ShownNumber = Pick<NumberCell, "decimals"> & { readonly unit?: "£" };

/** A table that a command writes: in CSV and JSON its rows, in a workbook what its columns and terms mean as well. */
export interface OutputTable {
  /** letters, digits and underscores */
  readonly name: string;
  readonly columns: readonly OutputColumn[];
  readonly rows: readonly OutputRow[];
  /** what stands in its cells and needs a definition */
  readonly terms?: readonly { readonly term: string; readonly meaning: string }[];
  /** what a workbook holds, where that is more than the rows and what their columns mean */
  readonly workbook?: (author: string) => Workbook;
}
