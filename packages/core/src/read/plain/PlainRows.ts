import type { Delimiter } from "../findDelimiter.ts";

/** The rows of a table in the bytes of a text without quotation marks: each line is a row, and each delimiter ends a cell. */
export interface PlainRows {
  /** UTF-8 */
  readonly bytes: Uint8Array;
  /** where the first row begins, and on which line of the file */
  readonly from: number;
  readonly line: number;
  readonly delimiter: Delimiter;
}
