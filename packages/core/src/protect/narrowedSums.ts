import type { CountTable } from "./countTable.ts";
import type { HiddenSystem, KnownSum } from "./hiddenSystems.ts";
import { type Findings, narrowNumbers } from "./narrowNumbers.ts";

/**
 * Finds the hidden numbers whose range cannot be made wide enough, and for each the sums to blame, of those that show
 * anything: those in which the others leave it too little room, or else all it stands in, or else all of its system.
 */
export function narrowedSums(
  table: CountTable,
  systems: readonly HiddenSystem[],
  withheld: ReadonlySet<number>,
  width: number,
  findings: Findings,
): ReadonlySet<number> {
  const showsAnything = ({ sum }: KnownSum): boolean => {
    const { wholes = [], parts = [] } = table.sums[sum] ?? {};
    return [...wholes, ...parts].some((at) => !withheld.has(at));
  };
  const blamed = new Set<number>();
  for (const system of systems) {
    const narrow = narrowNumbers(system, width, findings);
    const shown = narrow.size === 0 ? [] : system.sums.filter(showsAnything);
    for (const place of narrow.keys()) {
      const containing = shown.filter(({ factors }) => factors.has(place));
      const tight = containing.filter((sum) => roomFor(place, sum) < width);
      for (const { sum } of [tight, containing, shown].find((sums) => sums.length > 0) ?? []) blamed.add(sum);
    }

    /** how far the others in a sum let a hidden number move */
    function roomFor(place: number, { factors, atLeast }: KnownSum): number {
      if (atLeast) return Infinity;
      let room = 0;
      for (const at of factors.keys()) if (at !== place) room += narrow.get(at) ?? width;
      return room;
    }
  }
  return blamed;
}
