import type { Problem } from "@lac-analytics/core";
import type { OutputRow } from "./OutputTable.ts";

/** A problem as the row that `lac check` writes. */
export function problemRow({ code, severity, file, row, child, column, value, message }: Problem): OutputRow {
  return { code, severity, file, row, child, column, value, message };
}
