import type { TextTable } from "./readTable.ts";
import type { RecognisedFile } from "./recogniseFile.ts";

/** A table of text that is known to be a file of the return. */
export interface RecognisedTable {
  readonly table: TextTable;
  readonly layout: RecognisedFile;
  /** its place among the sources of the return */
  readonly source: number;
}
