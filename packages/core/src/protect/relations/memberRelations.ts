import { groupedBy } from "../../return/groupedBy.ts";
import type { MemberSet } from "../counts/memberSet.ts";
import { familyOf, type ReportCount } from "../counts/ReportCount.ts";
import { countsInside } from "./countsInside.ts";
import { type Family, familiesOf, sizeOf, widest } from "./familiesOf.ts";
import type { KnownCount } from "./KnownCount.ts";
import type { Relation, Relations } from "./Relation.ts";

/**
 * What the children themselves tell of counts at one date, so far as a reader can know it from definitions: which counts
 * are of the same children, which categories make up which totals and which other categories, and which counts lie
 * inside others.
 *
 * A reader does not know who the children are. That the one boy of 11 is also the one child in a secure home ties their
 * two counts together in the return, and in no definition. So a tie between measures or breakdowns is taken as known
 * where their definitions name the same thing, or where it holds of more children than could agree by accident: of more
 * than a small count, which is withheld with or without the tie. Ties that hold by accident of many are taken as known
 * too, so that none that a reader does know is missed.
 *
 * @param threshold the largest count that is small
 */
export function memberRelations(
  counts: readonly ReportCount[],
  sets: readonly (MemberSet | undefined)[],
  threshold: number,
): Relations {
  const known = counts.flatMap((count, at): readonly KnownCount[] => {
    const set = sets[at];
    return set === undefined || set.members.length === 0 ? [] : [{ at, count, set }];
  });
  const noughts = [...counts.keys()].filter((at) => counts[at]?.value === 0);
  const byFamily = groupedBy(noughts, (at) => familyKey(counts[at]));
  const noughtsOf = (count: ReportCount | undefined): readonly number[] => byFamily.get(familyKey(count)) ?? [];
  const dates = [...groupedBy(known, ({ count }) => `${count.authority}|${count.periodEnd}`).values()];
  const relations = dates.map((atDate): Relations => {
    const families = familiesOf(atDate);
    const { same, sums } = sameMembers(atDate, families, threshold);
    return {
      same,
      sums: [
        ...sums,
        ...wholesOfFamilies(atDate, families, threshold, noughtsOf),
        ...families.flatMap(nested),
        ...sharedGroups(families, threshold),
        ...countsInside(families, threshold),
      ],
    };
  });
  return { same: relations.flatMap(({ same }) => same), sums: relations.flatMap(({ sums }) => sums) };
}

/**
 * Counts of the same children: of so many that it is no accident, or in the same category of the same whole. That all who
 * came or left in some months are those of a group on a day is no definition, though: a reader knows that they are at least
 * as many.
 */
function sameMembers(known: readonly KnownCount[], families: readonly Family[], threshold: number): Relations {
  const everybodyOf = new Map(
    families.map(({ counts: [first], everybody }) => [first && familyOf(first.count), everybody]),
  );
  const groups = groupedBy(known, ({ count, set }) => {
    const { breakdowns, categories, value } = count;
    if (set.members.length > threshold) return `${set.key}|${value}`;
    const everybody = everybodyOf.get(familyOf(count)) || familyOf(count);
    return [set.key, value, everybody, ...breakdowns, "", ...categories].join("|");
  });
  const each = [...groups.values()].map((alike): Relations => {
    const [overMonths, onDay] = partition(alike, ({ count }) => isOverMonths(count));
    const [flow, stock] = [overMonths.find(({ count }) => isCountOfFlow(count)), onDay[0]];
    if (flow === undefined || stock === undefined) return { same: pairs(alike), sums: [] };
    const sum = { wholes: [flow.at], parts: [stock.at], remainder: 0, isAtLeast: true };
    return { same: [...pairs(overMonths), ...pairs(onDay)], sums: [sum] };
  });
  return { same: each.flatMap(({ same }) => same), sums: each.flatMap(({ sums }) => sums) };
}

/** Whether a count is what came about in some months, and not whom a share over them is of. */
function isCountOfFlow(count: ReportCount): boolean {
  return isOverMonths(count) && count.role === "numerator" && !count.isPart;
}

function isOverMonths({ periodStart, periodEnd }: ReportCount): boolean {
  return periodStart < periodEnd;
}

function pairs([first, ...others]: readonly KnownCount[]): Relations["same"] {
  return first === undefined ? [] : others.map(({ at }) => [first.at, at] as const);
}

function partition<T>(all: readonly T[], isFirst: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

/** The categories of each family as what its total is made up of, wherever that total is counted; noughts among them. */
function wholesOfFamilies(
  known: readonly KnownCount[],
  families: readonly Family[],
  threshold: number,
  noughtsOf: (count: ReportCount | undefined) => readonly number[],
): readonly Relation[] {
  const bySet = groupedBy(known, ({ set }) => set.key);
  const isFlow = (key: string): boolean => bySet.get(key)?.some(({ count }) => isCountOfFlow(count)) ?? false;
  return families.flatMap(({ counts: all, shares, everybody, size }) => {
    const [first] = shares;
    if (first === undefined) return [];
    // where some lie in others, so may those that are nought
    const parts = [...placesOf(shares), ...(shares.length === all.length ? noughtsOf(first.count) : [])];
    return (bySet.get(everybody) ?? [])
      .filter(({ count }) => count.value === size && (size > threshold || count.measure === first.count.measure))
      .filter(({ at }) => !shares.some((share) => share.at === at))
      .filter(({ count }) => !isFlow(everybody) || isOverMonths(count) === isOverMonths(first.count))
      .map(({ at }): Relation => ({ wholes: [at], parts, remainder: 0 }));
  });
}

/** The categories of a family that lie inside others of it, and what they leave of them. */
function nested({ counts: family, shares }: Family): readonly Relation[] {
  // each is a share of everybody, so none lies in another
  if (shares.length === family.length) return [];
  return family.flatMap((outer) => {
    const lookup = new Set(outer.set.members);
    const inside = family.filter(
      ({ set }) => set.members.length < lookup.size && set.members.every((member) => lookup.has(member)),
    );
    const parts = widest(inside);
    const singly = inside.map((inner): Relation => {
      return { wholes: [outer.at], parts: [inner.at], remainder: outer.count.value - inner.count.value };
    });
    const isShared = parts.length > 1 && sizeOf(parts) === outer.count.value;
    return isShared ? [...singly, { wholes: [outer.at], parts: placesOf(parts), remainder: 0 }] : singly;
  });
}

/**
 * Groups of categories of one breakdown that are together the same children as a group of categories of another: single
 * years of age those of an age band, children's and secure homes one group of placements. Every child is an edge between
 * its categories of the two; the parts of this graph that hang together are the groups. An edge that closes a ring
 * confirms a group: one of children who all have categories of their own is found in any two breakdowns by accident.
 */
function sharedGroups(families: readonly Family[], threshold: number): readonly Relation[] {
  const single = families.filter(
    ({ counts: [first], everybody }) => everybody !== "" && first?.count.breakdowns.length === 1,
  );
  return [...groupedBy(single, ({ everybody }) => everybody).values()].flatMap((population) => {
    const byBreakdown = [
      ...groupedBy(population, ({ counts: [first] }) => first?.count.breakdowns[0]).values(),
    ].flatMap(([first]) => first ?? []);
    return byBreakdown.flatMap((one, place) =>
      byBreakdown.slice(place + 1).flatMap((other) => groupsOf(one, other, threshold)),
    );
  });
}

function groupsOf(one: Family, other: Family, threshold: number): readonly Relation[] {
  const leader = [...one.shares, ...other.shares].map((_, node) => node);
  const find = (node: number): number => {
    let found = node;
    while (leader[found] !== found) found = leader[found] ?? found;
    leader[node] = found;
    return found;
  };
  const nodeOf = new Map<number, number>();
  for (const [node, { set }] of one.shares.entries()) for (const member of set.members) nodeOf.set(member, node);
  for (const [place, { set }] of other.shares.entries()) {
    const node = one.shares.length + place;
    for (const member of set.members) leader[find(nodeOf.get(member) ?? node)] = find(node);
  }
  const groups = [...groupedBy(leader.keys(), find).values()].map((nodes) => {
    const wholes = nodes.flatMap((node) => one.shares[node] ?? []);
    const parts = nodes.flatMap((node) => other.shares[node - one.shares.length] ?? []);
    return { wholes, parts, rings: sizeOf(wholes) - nodes.length + 1 };
  });
  const allRings = groups.reduce((sum, { rings }) => sum + rings, 0);
  // a group of nearly everybody is confirmed by those outside it, not by those in it
  const isKnown = (rings: number): boolean => Math.min(rings, allRings - rings) >= threshold;
  return groups
    .filter(({ wholes, parts, rings }) => wholes.length + parts.length > 2 && isKnown(rings))
    .map(({ wholes, parts }) => ({ wholes: placesOf(wholes), parts: placesOf(parts), remainder: 0 }));
}

function familyKey(count: ReportCount | undefined): string {
  return count === undefined ? "" : familyOf(count);
}

function placesOf(counts: readonly KnownCount[]): readonly number[] {
  return counts.map(({ at }) => at);
}
