import type { OutputColumn, ShownNumber } from "./OutputTable.ts";

/** What is said of a column: the kind of its cells, what they mean, and how a workbook shows numbers of it. */
export type Said = readonly [kind: OutputColumn["kind"], means: string, shown?: ShownNumber];
