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
    const shares = widest(counts);
    const size = sizeOf(shares);
    const members = membersOfAll(shares.map(({ set }) => set));
    const everybody = new Set(members).size === size ? memberSet(members).key : "";
    return { counts, shares: everybody === "" ? [] : shares, everybody, size };
  });
}

/** The counts that lie in no wider one of the list. */
export function widest(counts: readonly KnownCount[]): readonly KnownCount[] {
  const widestFirst = counts.toSorted((a, b) => b.set.members.length - a.set.members.length);
  const lookups: { readonly one: KnownCount; readonly members: ReadonlySet<number> }[] = [];
  for (const one of widestFirst) {
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
