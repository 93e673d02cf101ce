import { groupedBy } from "../../return/groupedBy.ts";
import { memberSet, membersOfAll } from "../counts/memberSet.ts";
import { familyOf } from "../counts/ReportCount.ts";
import type { KnownCount } from "./KnownCount.ts";

/** The counts of one measure, period and breakdown, each of whom is known. */
export interface Family {
  readonly counts: readonly KnownCount[];
  /** those of its counts that lie in no other of it, if together they count everybody once; otherwise none */
  readonly shares: readonly KnownCount[];
  /** everybody in the family, as a set is known by its key; blank where categories overlap */
  readonly everybody: string;
  readonly size: number;
}

/** Counts by measure, period and breakdown; only those that count children, and not what they add up to. */
export function familiesOf(known: readonly KnownCount[]): readonly Family[] {
  const counted = known.filter(({ count, set }) => count.value === set.members.length);
  return [...groupedBy(counted, ({ count }) => familyOf(count)).values()].map((counts) => {
    const all = membersOfAll(counts.map(({ set }) => set));
    // where nobody is counted twice no count lies in another
    if (areDistinct(all))
      return { counts, shares: widestFirst(counts), everybody: memberSet(all).key, size: all.length };
    const shares = widest(counts);
    const members = membersOfAll(shares.map(({ set }) => set));
    const everybody = areDistinct(members) ? memberSet(members).key : "";
    return { counts, shares: everybody === "" ? [] : shares, everybody, size: sizeOf(shares) };
  });
}

function areDistinct(members: Int32Array): boolean {
  return new Set(members).size === members.length;
}

function widestFirst(counts: readonly KnownCount[]): readonly KnownCount[] {
  return counts.toSorted((a, b) => b.set.members.length - a.set.members.length);
}

/** The counts that lie in no wider one of the list. */
export function widest(counts: readonly KnownCount[]): readonly KnownCount[] {
  const lookups: { readonly one: KnownCount; readonly members: ReadonlySet<number> }[] = [];
  for (const one of widestFirst(counts)) {
    const [first = -1] = one.set.members;
    const isInside = lookups.some(
      ({ members }) => members.has(first) && one.set.members.every((member) => members.has(member)),
    );
    if (!isInside) lookups.push({ one, members: new Set(one.set.members) });
  }
  return lookups.map(({ one }) => one);
}

/** How many counts add up to. */
export function sizeOf(counts: readonly KnownCount[]): number {
  return counts.reduce((sum, { count }) => sum + count.value, 0);
}
