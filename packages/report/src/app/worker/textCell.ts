import { type Cell, plainRun, printable } from "@lac-analytics/document";

/** Words as a cell of a table, which is blank where there are none. */
export function textCell(words: string): Cell {
  return { kind: "text", runs: words === "" ? [] : [plainRun(printable(words))] };
}
