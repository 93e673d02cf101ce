import type { RowOf } from "../cohort/LeftOut.ts";
import type { Return } from "../return/Return.ts";

/** Where a row of a return was read: its file, blank where it was in none, and its line there, 1 being the heading. */
export function lineOf(care: Return, { file, row }: RowOf): { readonly file: string; readonly row: number } {
  const { source, sourceRow } = care[file];
  return { file: care.sources[source[row] ?? -1] ?? "", row: sourceRow[row] ?? 0 };
}
