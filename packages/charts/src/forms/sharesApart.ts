import { type Figure, verdictOf } from "@lac-analytics/core";
import { changeBetween } from "../figures/changeBetween.ts";
import type { ChartWording } from "../words/ChartWording.ts";
import { largestGroup } from "../words/largestGroup.ts";
import { midSentence } from "../words/midSentence.ts";
import type { NamedShares } from "../words/sharesOfWhole.ts";
import { valueText } from "../words/valueText.ts";
import { verdictInWords } from "../words/verdictInWords.ts";

/**
 * The finding of some wholes divided alike, in one line: the category whose share differs most between the first and the
 * last of them, among those whose difference is clear. Of more than two days it is what the series of a share says, as
 * everywhere else.
 */
export function sharesApart(rows: readonly NamedShares[], { counted }: Pick<ChartWording, "counted">): string {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError("sharesApart requires at least one whole");
  if (first === last) return largestGroup(first.shares, first.whole, counted);
  if (rows.length > 2 && areInTime(rows)) return sharesOverTime(rows, counted);
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
      ? `No clear difference in any share between ${midSentence(first.label)} and ${midSentence(last.label)}`
      : `Shares of ${counted}, ${midSentence(first.label)} and ${midSentence(last.label)}`;
  }
  const { share, earlier, change } = most;
  const side = (change?.value ?? 0) > 0 ? "above" : "below";
  return `${share.label}: ${valueText(share.figure)} (${last.label}), clearly ${side} ${valueText(earlier.figure)} (${first.label})`;
}

/** Whether every whole is of a later day than the one before it. */
function areInTime(rows: readonly NamedShares[]): boolean {
  const days = rows.map(({ shares }) => shares[0]?.figure.periodEnd ?? "");
  return days.every((day, at) => at === 0 || day > (days[at - 1] ?? ""));
}

/** The share that moved most of those whose series says that it moved; else that none did. */
function sharesOverTime(rows: readonly NamedShares[], counted: string): string {
  const ids = new Set(rows.flatMap(({ shares }) => shares.map(({ category }) => category)));
  const lines = [...ids].flatMap((id) => {
    const shares = rows.flatMap((row) => row.shares.filter(({ category }) => category === id));
    const last = shares.at(-1);
    const figures: readonly Figure[] = shares.map(({ figure }) => figure);
    const { direction, reason } = verdictOf(figures, { polarity: "none" });
    if (last?.figure.symbol !== "" || reason.test === "none") return [];
    const shown = figures.filter((figure) => figure.symbol === "");
    const from = shown.find(({ periodEnd }) => periodEnd === reason.since) ?? shown[0];
    const moved = Math.abs(last.figure.value - (from?.value ?? last.figure.value));
    return [{ last, figures, moves: direction !== "level", moved }];
  });
  const [most] = lines.filter(({ moves }) => moves).toSorted((a, b) => b.moved - a.moved);
  const [first, last] = [rows[0]?.label ?? "", rows.at(-1)?.label ?? ""];
  if (most !== undefined)
    return `${most.last.label}: ${valueText(most.last.figure)} (${last}), ${verdictInWords(most.figures)}`;
  return lines.length > 0
    ? `No clear change in any share since ${first}`
    : `Shares of ${counted}, ${first} and ${last}`;
}
