import type { RecognisedTable } from "./RecognisedTable.ts";

/** A table of the return that is one of its sources. */
export interface SourceTable extends RecognisedTable {
  /** its place among the sources */
  readonly source: number;
}
