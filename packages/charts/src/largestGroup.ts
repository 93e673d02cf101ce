import { formatNumber } from "./formatNumber.ts";
import { formatPercent } from "./formatPercent.ts";
import { midSentence } from "./midSentence.ts";

/** A group and how many are in it; null where that is withheld. */
export interface Group {
  readonly label: string;
  readonly count: number | null;
}

/**
 * The finding of a distribution in one line: which group is the largest, and how large.
 *
 * @param total how many there are in all; undefined where a withheld group hides it
 * @param counted what there are: "children looked after"
 * @example
 * largestGroup([{ label: "In-house", count: 130 }, { label: "Agency", count: 101 }], 233, "children in foster placements"); // => "Largest group: in-house, 130 of 233 children in foster placements (55.8%)"
 */
export function largestGroup(groups: readonly Group[], total: number | undefined, counted: string): string {
  const known = groups.filter((group): group is Group & { readonly count: number } => group.count !== null);
  const most = Math.max(0, ...known.map(({ count }) => count));
  if (most === 0 && known.length < groups.length) return `No numbers of ${counted} to show`;
  if (most === 0) return total ? `None of ${formatNumber(total, 0)} ${counted} in these groups` : `No ${counted}`;
  const largest = known.filter(({ count }) => count === most).map(({ label }) => midSentence(label));
  const [first = "", ...others] = largest;
  const size = `${formatNumber(most, 0)}${others.length === 0 ? "" : " each"}`;
  const of = total === undefined ? counted : `of ${formatNumber(total, 0)} ${counted}`;
  const share = total === undefined ? "" : ` (${formatPercent((100 * most) / total, 1)})`;
  const scope = known.length === groups.length ? "" : " shown";
  if (others.length > 1) return `${largest.length} groups are the largest${scope}, ${size} ${of}${share}`;
  const names = [first, ...others].join(" and ");
  return `Largest group${others.length === 0 ? "" : "s"}${scope}: ${names}, ${size} ${of}${share}`;
}
