import type { KnownSum } from "./hiddenSystems.ts";

/**
 * Sums without those that tell nothing more: of several of the same hidden numbers that tell at least how much they are,
 * the one that tells most stays, and none beside one that tells exactly; nor an upper bound of a single number that is
 * beyond the known total of several.
 */
export function withoutIdleSums(sums: readonly KnownSum[]): readonly KnownSum[] {
  const upperBounds = new Map<number, number>();
  const strongest = new Map<string, KnownSum>();
  for (const sum of sums) {
    const { factors, total, atLeast } = sum;
    const key = [...factors].map((factor) => factor.join("*")).join("|");
    const rival = strongest.get(key);
    if (rival === undefined || (rival.atLeast && (!atLeast || total > rival.total))) strongest.set(key, sum);
    if (atLeast || [...factors.values()].some((factor) => factor > 0)) continue;
    for (const place of factors.keys()) {
      upperBounds.set(place, Math.min(-total, upperBounds.get(place) ?? Infinity));
    }
  }
  return [...strongest.values()].filter(({ factors, total, atLeast }) => {
    const [[place = 0, factor = 0] = []] = factors;
    const isUpperBound = atLeast && factors.size === 1 && factor < 0;
    return !isUpperBound || total / factor < (upperBounds.get(place) ?? Infinity);
  });
}
