import type { Relation } from "../relations/Relation.ts";
import type { Settled } from "./Settled.ts";

/** A count that is not nought, once for all the figures that show it and all that add up to it. */
export interface DistinctCount {
  readonly value: number;
  /** whether it must not be shown */
  readonly small: boolean;
  /** whether it stands in a figure; whether, in none, every reader knows it; or whether nobody is told it */
  readonly standing: "figure" | "margin" | "sum";
  /** whether it is the total of a measure, which readers expect, and which is told elsewhere too */
  readonly isTotal: boolean;
  /** whether it is a number of children, and must be uncertain where it is withheld */
  readonly isGuarded: boolean;
  /** what was decided of it before, and cannot be undone; undefined where nothing was */
  readonly settled: Settled | undefined;
}

/** Counts and the sums they obey, as a reader knows them. A whole is never the sum of one part alone. */
export interface CountTable {
  readonly counts: readonly DistinctCount[];
  readonly sums: readonly Relation[];
}
