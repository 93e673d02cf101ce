import { groupedBy } from "../../return/groupedBy.ts";
import type { ReportCount } from "../counts/ReportCount.ts";
import { childrenCounted } from "./childrenCounted.ts";
import type { Relations } from "./Relation.ts";

/**
 * Counts that are of the same children by the definitions of their measures, however few they are.
 *
 * @param isTold whether a count is printed somewhere: those of months between editions obey the same sums under each name
 */
export function sameByDefinition(counts: readonly ReportCount[], isTold: (at: number) => boolean): Relations["same"] {
  const alike = groupedBy(counts.keys(), (at) => {
    const count = counts[at];
    if (count === undefined || count.standing === "sum" || !isTold(at)) return "";
    const { authority, periodStart, periodEnd, value } = count;
    return [authority, periodStart, periodEnd, value, childrenCounted(count)].join("|");
  });
  return [...alike].flatMap(([children, [first = 0, ...others]]) =>
    children === "" ? [] : others.map((at) => [first, at] as const),
  );
}
