import { groupedBy } from "../../return/groupedBy.ts";
import type { Family } from "./familiesOf.ts";
import type { KnownCount } from "./KnownCount.ts";
import type { Relation } from "./Relation.ts";

/** Two counts, the first of no more than the second. */
type Pair = readonly [inner: KnownCount, outer: KnownCount];

/**
 * Families of one date and breakdown of which every category of one lies in that of the other, as unaccompanied children
 * of each age do in all of that age: the difference of two tables. What is left is a count of its own where both are
 * counted over the same period; to whom a measure applies, and what another period counts, are bounds alone. Families of
 * so few that they may lie in another by accident are left out.
 */
export function countsInside(families: readonly Family[], threshold: number): readonly Relation[] {
  const isInside = insideTest();
  return familyPairs(families)
    .filter((pairs) => pairs.reduce((sum, [{ count }]) => sum + count.value, 0) > threshold && pairs.every(isInside))
    .flatMap((pairs) =>
      pairs.flatMap(([inner, outer]): readonly Relation[] => {
        const remainder = outer.count.value - inner.count.value;
        const isBound = !areCountedTogether(inner, outer);
        return remainder === 0 ? [] : [{ wholes: [outer.at], parts: [inner.at], remainder, isBound }];
      }),
    );
}

function areCountedTogether({ count: inner }: KnownCount, { count: outer }: KnownCount): boolean {
  return inner.role === "numerator" && outer.role === "numerator" && inner.periodStart === outer.periodStart;
}

/** Tells whether all members of one count are among another's, whose members are looked up but once. */
function insideTest(): (pair: Pair) => boolean {
  const lookups = new Map<string, ReadonlySet<number>>();
  return ([inner, outer]) => {
    const lookup = lookups.get(outer.set.key) ?? new Set(outer.set.members);
    lookups.set(outer.set.key, lookup);
    return inner.set.members.every((member) => lookup.has(member));
  };
}

/** For every two families of one breakdown the pairs of their categories, if none of the first is larger than the second's. */
function familyPairs(families: readonly Family[]): readonly (readonly Pair[])[] {
  const byCategory = families.map(
    ({ counts }) => new Map(counts.map((known) => [known.count.categories.join("|"), known])),
  );
  const alike = groupedBy(byCategory, (family) => [...family.values()][0]?.count.breakdowns.join("|"));
  return [...alike.values()].flatMap((group) =>
    group.flatMap((inner) =>
      group.flatMap((outer) => {
        if (inner === outer || inner.size > outer.size) return [];
        const pairs: Pair[] = [];
        for (const [category, known] of inner) {
          const around = outer.get(category);
          if (around === undefined || around.count.value < known.count.value) return [];
          pairs.push([known, around]);
        }
        return [pairs];
      }),
    ),
  );
}
