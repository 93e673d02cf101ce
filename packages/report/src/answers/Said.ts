import type { OutputColumn } from "./OutputTable.ts";

/** What is said of a column: the kind of its cells, and what they mean. */
export type Said = readonly [kind: OutputColumn["kind"], means: string];
