import type { TextTable } from "./readTable.ts";
import type { RecognisedFile } from "./recogniseFile.ts";

/** A table of text that is known to be a file of the return. */
export interface RecognisedTable {
  readonly table: TextTable;
  readonly layout: RecognisedFile;
  /** true of a table out of a file that is a return by itself, as XML is */
  readonly isWholeReturn: boolean;
}
