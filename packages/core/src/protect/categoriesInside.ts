import { groupedBy } from "../return/groupedBy.ts";
import { familyOf } from "./familyOf.ts";
import type { KnownCount } from "./KnownCount.ts";
import { onePerSet } from "./onePerSet.ts";
import type { Relation } from "./Relation.ts";

/**
 * Each count as the sum of the categories of one breakdown that lie in it, as foster placements are the sum of the kinds
 * of them; of categories inside each other the widest count, and what they leave of each other is a remainder.
 */
export function categoriesInside(all: readonly KnownCount[], shown: readonly KnownCount[]): readonly Relation[] {
  const wholes = onePerSet(all);
  const sums: Relation[] = [];
  for (const family of groupedBy(shown, ({ count }) => familyOf(count)).values()) {
    const categoriesOf = categoriesByMember(onePerSet(family));
    for (const whole of wholes) {
      const parts = partition(whole, categoriesOf);
      if (parts.length > 1 && totalOf(parts) === whole.count.value) {
        sums.push({ wholes: [whole.at], parts: parts.map(({ at }) => at), remainder: 0 });
      }
    }
    sums.push(...nested(family));
  }
  return sums;
}

/** The categories that count each member, the widest first. */
function categoriesByMember(categories: readonly KnownCount[]): ReadonlyMap<number, readonly KnownCount[]> {
  const widestFirst = categories.toSorted((a, b) => b.set.members.length - a.set.members.length);
  const categoriesOf = new Map<number, KnownCount[]>();
  for (const category of widestFirst) {
    for (const member of category.set.members) {
      const others = categoriesOf.get(member);
      if (others === undefined) categoriesOf.set(member, [category]);
      else others.push(category);
    }
  }
  return categoriesOf;
}

/** The widest categories that are narrower than a set, if they share it out among them; otherwise none. */
function partition(whole: KnownCount, categoriesOf: ReadonlyMap<number, readonly KnownCount[]>): readonly KnownCount[] {
  const size = whole.set.members.length;
  const parts = new Set<KnownCount>();
  let covered = 0;
  for (const member of whole.set.members) {
    const widest = categoriesOf.get(member)?.find(({ set }) => set.members.length < size);
    if (widest === undefined) return [];
    if (parts.has(widest)) continue;
    parts.add(widest);
    covered += widest.set.members.length;
    if (covered > size) return [];
  }
  return [...parts];
}

/** The categories of a family that lie inside others of it. */
function nested(family: readonly KnownCount[]): readonly Relation[] {
  const lookups = family.map(({ set }) => new Set(set.members));
  return family.flatMap((inner) =>
    family.flatMap((outer, place) => {
      const remainder = outer.count.value - inner.count.value;
      const isInside = remainder > 0 && inner.set.members.every((member) => lookups[place]?.has(member));
      return isInside ? [{ wholes: [outer.at], parts: [inner.at], remainder }] : [];
    }),
  );
}

function totalOf(counts: readonly KnownCount[]): number {
  return counts.reduce((sum, { count }) => sum + count.value, 0);
}
