import { groupedBy } from "../../return/groupedBy.ts";
import type { ReportCount } from "../counts/ReportCount.ts";
import { childrenCounted } from "./childrenCounted.ts";
import type { Relations } from "./Relation.ts";

/**
 * Counts that are the same number by the definitions of their measures, however small it is: they are of the same children, and
 * count one for each. Where their numbers differ all the same, as in figures that somebody corrected by hand, they tell nothing of
 * each other, and are not tied.
 *
 * @param isTold whether a count is printed somewhere: those of months between editions obey the same sums under each name
 */
export function sameByDefinition(counts: readonly ReportCount[], isTold: (at: number) => boolean): Relations["same"] {
  const alike = groupedBy(counts.keys(), (at) => {
    const count = counts[at];
    if (count === undefined || count.standing === "sum" || count.isAmount || !isTold(at)) return "";
    const { authority, periodStart, periodEnd, value } = count;
    return [authority, periodStart, periodEnd, value, childrenCounted(count)].join("|");
  });
  return [...alike].flatMap(([children, [first = 0, ...others]]) =>
    children === "" ? [] : others.map((at) => [first, at] as const),
  );
}
