import { groupedBy } from "../return/groupedBy.ts";
import { categoriesInside } from "./categoriesInside.ts";
import { countsInside } from "./countsInside.ts";
import type { KnownCount } from "./KnownCount.ts";
import type { MemberSet } from "./memberSet.ts";
import type { Relations } from "./Relation.ts";
import type { ReportCount } from "./ReportCount.ts";

/**
 * What the children themselves tell of counts at one date: which are of the same children; which are made up of
 * categories of one breakdown, be it of another measure; and which lie inside others, where the difference is a count
 * that could be worked out. Definitions tell a reader of only some of these. All are taken as known to him, so that none
 * that he does know is missed.
 */
export function memberRelations(counts: readonly ReportCount[], sets: readonly (MemberSet | undefined)[]): Relations {
  const known = counts.flatMap((count, at): readonly KnownCount[] => {
    const set = sets[at];
    return set === undefined || set.members.length === 0 ? [] : [{ at, count, set }];
  });
  const dates = [...groupedBy(known, ({ count }) => `${count.authority}|${count.periodEnd}`).values()];
  return {
    same: dates.flatMap(sameMembers),
    sums: dates.flatMap((atDate) => {
      const shown = atDate.filter(({ count }) => count.isShown);
      return [...categoriesInside(atDate, shown), ...countsInside(shown)];
    }),
  };
}

function sameMembers(known: readonly KnownCount[]): Relations["same"] {
  return [...groupedBy(known, ({ count, set }) => `${set.key}|${count.value}`).values()].flatMap(
    ([first, ...others]) => (first === undefined ? [] : others.map(({ at }) => [first.at, at] as const)),
  );
}
