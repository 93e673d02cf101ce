import { chooseCompanion } from "./chooseCompanion.ts";
import type { CountTable } from "./countTable.ts";
import { exposingSums } from "./exposingSums.ts";
import { hiddenSystems } from "./hiddenSystems.ts";
import { narrowedSums } from "./narrowedSums.ts";
import type { Findings } from "./narrowNumbers.ts";

/**
 * Which counts of a table must be withheld, by their place, those in no figure among them: the small ones, and
 * companions, one after another, until a reader who knows everything else and every sum cannot narrow any withheld count,
 * nor any remainder that is small, to fewer than as many values as there are small counts (five: 1 to 5), and at least
 * two. Companions that then turn out not to be needed are shown again, the largest first.
 */
export function withholdCounts(table: CountTable, threshold: number): ReadonlySet<number> {
  const width = Math.max(1, threshold - 1);
  const needed = new Set(
    [...table.counts.keys()].filter((at) => table.counts[at]?.small || !table.counts[at]?.isShown),
  );
  const withheld = new Set(needed);
  const findings: Findings = { alternatives: new Map(), safe: new Set() };
  const narrowed = (near?: number): ReadonlySet<number> => {
    const exposing = exposingSums(table, withheld, threshold, width);
    if (exposing.size > 0) return exposing;
    const systems = hiddenSystems(table, withheld, threshold, near === undefined ? undefined : table.sumsOf[near]);
    return narrowedSums(table, systems, withheld, width, findings);
  };
  for (;;) {
    const companion = chooseCompanion(table, withheld, narrowed());
    if (companion === undefined) break;
    withheld.add(companion);
  }
  const largestFirst = [...withheld]
    .filter((at) => !needed.has(at))
    .sort((a, b) => valueAt(table, b) - valueAt(table, a) || b - a);
  for (const companion of largestFirst) {
    withheld.delete(companion);
    if (narrowed(companion).size > 0) withheld.add(companion);
  }
  return withheld;
}

function valueAt({ counts }: CountTable, count: number): number {
  return counts[count]?.value ?? 0;
}
