import type { Figure } from "@lac-analytics/core";
import { formatNumber } from "./formatNumber.ts";
import { formatPercent } from "./formatPercent.ts";
import { midSentence } from "./midSentence.ts";
import { numbered } from "./numbered.ts";
import { singular } from "./singular.ts";
import { valueText } from "./valueText.ts";

/** A group and how many are in it; null where that is withheld. */
export interface Group {
  readonly label: string;
  readonly count: number | null;
  /** what those in it are, after "are": "in foster placements"; without it the group is named after a colon */
  readonly predicate?: string;
  /** its share of all, as it may be shown; without it the share is worked out */
  readonly figure?: Figure;
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
  if (most === 0) return total ? `None of ${amount(total, counted)} in these groups` : `No ${counted}`;
  const largest = known.filter(({ count }) => count === most);
  const [first, ...others] = largest;
  const scope = known.length === groups.length ? "" : " shown";
  const share = total === undefined ? "" : ` (${shareOf(first, most, total)})`;
  if (others.length === 0 && first?.predicate !== undefined)
    return ofOne(first.predicate, most, total, counted, scope) + share;
  const size = `${formatNumber(most, 0)}${others.length === 0 ? "" : " each"}`;
  const of = total === undefined ? counted : `of ${amount(total, counted)}`;
  if (others.length > 1) return `${largest.length} groups are the largest${scope}, ${size} ${of}${share}`;
  const names = largest.map(({ label }) => midSentence(label)).join(" and ");
  return `Largest group${others.length === 0 ? "" : "s"}${scope}: ${names}, ${size} ${of}${share}`;
}

function ofOne(predicate: string, most: number, total: number | undefined, counted: string, scope: string): string {
  const size = formatNumber(most, 0);
  const are = most === 1 ? "is" : "are";
  if (total === undefined) return `${amount(most, counted)} ${are} ${predicate}, the largest group${scope}`;
  const of = `${size} of ${formatNumber(total, 0)}`;
  if (total === 1) return `The one ${singular(counted)} is ${predicate}: ${of}`;
  if (2 * most > total) return `${most === total ? "All" : "Most"} ${counted} are ${predicate}: ${of}`;
  return `${of} ${counted} ${are} ${predicate}, the largest group${scope}`;
}

function shareOf(group: Group | undefined, most: number, total: number): string {
  const figure = group?.figure;
  return figure?.unit === "percent" ? valueText(figure) : formatPercent((100 * most) / total, 1);
}

function amount(count: number, counted: string): string {
  return numbered(formatNumber(count, 0), counted);
}
