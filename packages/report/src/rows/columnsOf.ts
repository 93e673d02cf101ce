import type { OutputColumn } from "./OutputTable.ts";

/** What is said of a column: the kind of its cells, and what they mean. */
export type SaidColumn = readonly [kind: OutputColumn["kind"], means: string];

/** The columns of a table of what is said of each, in their order. */
export function columnsOf(said: Readonly<Record<string, SaidColumn>>): readonly OutputColumn[] {
  return Object.entries(said).map(([name, [kind, means]]) => ({ name, kind, means }));
}
