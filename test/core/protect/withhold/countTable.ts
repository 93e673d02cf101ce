import type { Relation } from "../../../../packages/core/src/protect/relations/Relation.ts";
import type { CountTable, DistinctCount } from "../../../../packages/core/src/protect/withhold/CountTable.ts";

/** A count of a figure, small from 1 to 5, of which nothing was decided; what is other is said. */
export function count(value: number, other: Partial<DistinctCount> = {}): DistinctCount {
  const small = value > 0 && value <= 5;
  return { value, small, standing: "figure", isTotal: false, isGuarded: true, settled: undefined, ...other };
}

/** That the first of some counts is the sum of the others; what is other is said. */
export function sum([whole = 0, ...parts]: readonly number[], other: Partial<Relation> = {}): Relation {
  return { wholes: [whole], parts, remainder: 0, ...other };
}

/** A total and what it is made up of, as a table of one sum. */
export function row(...parts: readonly DistinctCount[]): CountTable {
  const total = parts.reduce((all, { value }) => all + value, 0);
  const counts = [count(total, { isTotal: true, small: false }), ...parts];
  return { counts, sums: [sum([...counts.keys()])] };
}
