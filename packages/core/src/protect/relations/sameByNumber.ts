import { groupedBy } from "../../return/groupedBy.ts";
import type { MemberSet } from "../counts/memberSet.ts";
import { familyOf, type ReportCount } from "../counts/ReportCount.ts";
import type { Relations } from "./Relation.ts";

type Pair = Relations["same"][number];

/**
 * Counts that different measures seem to share, by their numbers alone: at one date, where two families split alike
 * agree in every category that both have, they are taken to be one; so are totals that agree. Where they agree by
 * accident, more is withheld than need be. Of noughts those alone are taken together that are withheld. Counts known to be of different children are never taken together.
 */
export function sameByNumber(
  counts: readonly ReportCount[],
  sets: readonly (MemberSet | undefined)[],
  isTold: (at: number) => boolean,
  isUnsaid: (at: number) => boolean,
): Relations["same"] {
  const agree = ([one, other]: Pair): boolean => {
    const [first, second] = [sets[one]?.key, sets[other]?.key];
    return counts[one]?.value === counts[other]?.value && (first ?? second) === (second ?? first);
  };
  const families = groupedBy([...counts.keys()].filter(isTold), (at) => {
    const count = counts[at];
    return count === undefined ? "" : familyOf(count);
  });
  const alike = groupedBy(families.values(), ([first = 0]) => {
    const { authority = "", periodEnd = "", breakdowns = [] } = counts[first] ?? {};
    return [authority, periodEnd, ...breakdowns].join("|");
  });
  return [...alike.values()].flatMap((group) => {
    const byCategory = group.map((family) => new Map(family.map((at) => [counts[at]?.categories.join("|"), at])));
    return byCategory.flatMap((family, place) =>
      byCategory.slice(place + 1).flatMap((other) => {
        const shared = [...family].flatMap(([category, at]): readonly Pair[] => {
          const match = other.get(category);
          return match === undefined ? [] : [[at, match]];
        });
        const isSome = ([one]: Pair): boolean => counts[one]?.value !== 0;
        if (!shared.every(agree) || !shared.some(isSome)) return [];
        return shared.filter((pair) => isSome(pair) || pair.some(isUnsaid));
      }),
    );
  });
}
