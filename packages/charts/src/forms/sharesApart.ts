import { changeBetween } from "../figures/changeBetween.ts";
import type { ChartWording } from "../words/ChartWording.ts";
import { largestGroup } from "../words/largestGroup.ts";
import type { NamedShares } from "../words/sharesOfWhole.ts";
import { valueText } from "../words/valueText.ts";

/**
 * The finding of some wholes divided alike, in one line: the category whose share differs most between the first and the
 * last of them, among those whose difference is clear.
 */
export function sharesApart(rows: readonly NamedShares[], { counted }: Pick<ChartWording, "counted">): string {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError("sharesApart requires at least one whole");
  if (first === last) return largestGroup(first.shares, first.whole, counted);
  const pairs = last.shares.flatMap((share) => {
    const earlier = first.shares.find(({ category }) => category === share.category);
    return earlier === undefined ? [] : [{ share, earlier, change: changeBetween(share.figure, earlier.figure) }];
  });
  const [most] = pairs
    .filter(({ change }) => change?.clear === true)
    .toSorted((a, b) => Math.abs(b.change?.value ?? 0) - Math.abs(a.change?.value ?? 0));
  if (most === undefined) {
    const tested = pairs.some(({ change }) => change !== undefined);
    return tested
      ? `No clear difference in any share between ${first.label} and ${last.label}`
      : `Shares of ${counted}, ${first.label} and ${last.label}`;
  }
  const { share, earlier, change } = most;
  const side = (change?.value ?? 0) > 0 ? "above" : "below";
  return `${share.label}: ${valueText(share.figure)} (${last.label}), clearly ${side} ${valueText(earlier.figure)} (${first.label})`;
}
