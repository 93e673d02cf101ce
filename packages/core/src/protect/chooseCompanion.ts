import type { CountTable } from "./countTable.ts";

/** How often a count stands as a part, and how often as a whole, in the sums that are to be loosened. */
interface Standing {
  readonly asPart: number;
  readonly asWhole: number;
}

/**
 * The count to be withheld next, by its place, to loosen sums; undefined where nothing in them is shown. A part is taken
 * before a whole; one that is withheld at another date before others, since that date would give it away; and then the
 * smallest for each sum that it loosens, with the companions reckoned in that it would need itself in other sums.
 */
export function chooseCompanion(
  table: CountTable,
  withheld: ReadonlySet<number>,
  narrowed: ReadonlySet<number>,
): number | undefined {
  const { counts, sums } = table;
  const withheldNames = new Set([...withheld].flatMap((at) => counts[at]?.names ?? []));
  const standings = new Map<number, Standing>();
  for (const sum of narrowed) {
    const { wholes = [], parts = [] } = sums[sum] ?? {};
    for (const [places, asPart] of [
      [parts, 1],
      [wholes, wholes.length > 1 ? 1 : 0],
    ] as const) {
      for (const at of places) {
        if (withheld.has(at)) continue;
        const before = standings.get(at) ?? { asPart: 0, asWhole: 0 };
        standings.set(at, { asPart: before.asPart + asPart, asWhole: before.asWhole + 1 - asPart });
      }
    }
  }
  const candidates = [...standings].map(([at, { asPart, asWhole }]) => {
    const { value = 0, names = [] } = counts[at] ?? {};
    const isWhole = asPart === 0 ? 1 : 0;
    const isNew = names.some((name) => withheldNames.has(name)) ? 0 : 1;
    const loss = value + furtherLoss(table, withheld, narrowed, at);
    return { at, order: [isWhole, isNew, loss / (asPart + asWhole), value, at] };
  });
  return candidates.toSorted((a, b) => compare(a.order, b.order))[0]?.at;
}

/** The smallest companions that a count would need in the sums in which it would be the only one withheld. */
function furtherLoss(
  { counts, sums, sumsOf }: CountTable,
  withheld: ReadonlySet<number>,
  narrowed: ReadonlySet<number>,
  candidate: number,
): number {
  let loss = 0;
  for (const sum of sumsOf[candidate] ?? []) {
    const { wholes = [], parts = [], remainder = 0 } = sums[sum] ?? {};
    if (narrowed.has(sum) || remainder > 0) continue;
    const others = [...wholes, ...parts].filter((at) => at !== candidate);
    if (others.some((at) => withheld.has(at))) continue;
    loss += Math.min(...others.map((at) => counts[at]?.value ?? 0));
  }
  return loss;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [place, one] of a.entries()) {
    const difference = one - (b[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
