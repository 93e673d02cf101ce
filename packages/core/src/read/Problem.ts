/**
 * How grave a problem is: an error must be mended before figures are trusted, a query may be right and wants a look, a
 * note says what was done and wants nothing.
 */
export type Severity = "error" | "query" | "note";

/** Something wrong with what was read, at the place where it stands. */
export interface Problem {
  /** rule of the DfE, or a word of ours for what no rule covers */
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  /** line of the table in the file, 1 being the heading; undefined where the file as a whole is meant */
  readonly row?: number;
  readonly child?: string;
  readonly column?: string;
  readonly value?: string;
  /** one plain sentence: what is wrong and what to do; names no child */
  readonly message: string;
}
