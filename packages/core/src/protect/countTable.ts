import type { Relation } from "./Relation.ts";

/** A count that is not nought, once for all the figures that show it and all that add up to it. */
export interface DistinctCount {
  readonly value: number;
  /** whether it must not be shown */
  readonly small: boolean;
  /** whether it stands in a figure; a sum that stands in none need not be protected */
  readonly isShown: boolean;
  /** what it is called at whatever date: measure, breakdown and category, for each measure that shows it */
  readonly names: readonly string[];
}

/** Counts and the sums they obey, as a reader knows them. A whole is never the sum of one part alone. */
export interface CountTable {
  readonly counts: readonly DistinctCount[];
  readonly sums: readonly Relation[];
  /** the sums that each count stands in, by their place */
  readonly sumsOf: readonly (readonly number[])[];
}

/** A table of counts and the sums they obey. */
export function countTable(counts: readonly DistinctCount[], sums: readonly Relation[]): CountTable {
  const sumsOf: number[][] = counts.map(() => []);
  for (const [sum, { wholes, parts }] of sums.entries()) {
    for (const count of new Set([...wholes, ...parts])) sumsOf[count]?.push(sum);
  }
  return { counts, sums, sumsOf };
}
