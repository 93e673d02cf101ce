import type { CountTable } from "./countTable.ts";
import { isSmallRemainder } from "./isSmallRemainder.ts";
import { withoutIdleSums } from "./withoutIdleSums.ts";

/** A number that no reader is shown: a withheld count, a remainder that is too small to be told, a sum in no figure. */
export interface Hidden {
  readonly value: number;
  /** the least that a reader knows it to be: a withheld count is not nought, for nought is shown; others may be */
  readonly least: number;
  /** whether it must not be narrowed; a sum in no figure may */
  readonly isGuarded: boolean;
}

/** What a reader knows of hidden numbers: their sum, each times its factor, is the total, or at least that. */
export interface KnownSum {
  /** place of the sum in the table */
  readonly sum: number;
  readonly factors: ReadonlyMap<number, number>;
  readonly total: number;
  readonly atLeast: boolean;
}

/**
 * Hidden numbers that hang together, and the sums they stand in. A withheld count goes by its place in the table, the
 * remainder of a sum by the place of the sum after all the counts.
 */
export interface HiddenSystem {
  readonly hidden: ReadonlyMap<number, Hidden>;
  readonly sums: readonly KnownSum[];
}

/** What the figures that are shown tell of those that are not, as systems that can be solved apart; of some sums alone, or of all. */
export function hiddenSystems(
  table: CountTable,
  withheld: ReadonlySet<number>,
  threshold: number,
  among: Iterable<number> = table.sums.keys(),
): readonly HiddenSystem[] {
  const seen = new Set<number>();
  const systems: HiddenSystem[] = [];
  for (const first of among) {
    if (seen.has(first)) continue;
    seen.add(first);
    const hidden = new Map<number, Hidden>();
    const group = [first];
    const sums: KnownSum[] = [];
    for (const sum of group) {
      const known = knownSum(table, withheld, threshold, sum, hidden);
      if (known.factors.size > 0) sums.push(known);
      for (const place of known.factors.keys()) {
        for (const next of table.sumsOf[place] ?? []) {
          if (seen.has(next)) continue;
          seen.add(next);
          group.push(next);
        }
      }
    }
    if (sums.length > 0) systems.push({ hidden, sums: withoutIdleSums(sums.toSorted((a, b) => a.sum - b.sum)) });
  }
  return systems;
}

/** What a sum tells of the hidden numbers in it, which are added to those known. */
function knownSum(
  { counts, sums }: CountTable,
  withheld: ReadonlySet<number>,
  threshold: number,
  sum: number,
  hidden: Map<number, Hidden>,
): KnownSum {
  const relation = sums[sum] ?? { wholes: [], parts: [], remainder: 0 };
  const factors = new Map<number, number>();
  let total = 0;
  for (const [places, factor] of [
    [relation.wholes, 1],
    [relation.parts, -1],
  ] as const) {
    for (const place of places) {
      const { value = 0, isShown = false } = counts[place] ?? {};
      if (!withheld.has(place)) total -= factor * value;
      else {
        factors.set(place, (factors.get(place) ?? 0) + factor);
        hidden.set(place, { value, least: isShown ? 1 : 0, isGuarded: isShown });
      }
    }
  }
  const remains = isSmallRemainder(relation, threshold);
  if (remains && factors.size > 0) {
    factors.set(counts.length + sum, -1);
    hidden.set(counts.length + sum, { value: relation.remainder, least: 0, isGuarded: true });
  }
  return { sum, factors, total, atLeast: relation.remainder > 0 && !remains };
}
