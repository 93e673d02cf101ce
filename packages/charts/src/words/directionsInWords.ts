import type { Figure } from "@lac-analytics/core";
import { changeBetween } from "../figures/changeBetween.ts";
import { midSentence } from "./midSentence.ts";

/** Names up to this many characters stand in the title. */
const longestNames = 40;

/**
 * In how many groups a measure, or how many measures, rose, fell or did not clearly change from the first date to the
 * last; those that did are named where that is short.
 */
export function directionsInWords(
  lines: readonly { readonly label: string; readonly figures: readonly [Figure, ...Figure[]] }[],
  measure: string,
  noun: "group" | "measure",
): string {
  const groups = `${lines.length} ${noun}${lines.length === 1 ? "" : "s"}`;
  const tested = lines.flatMap(({ label, figures: [first, ...later] }) => {
    const last = later.at(-1);
    const change = last === undefined ? undefined : changeBetween(last, first);
    return change === undefined ? [] : [{ label, change }];
  });
  if (tested.length === 0) return `${measure} in ${groups}`;
  const clear = (sign: number) =>
    tested.filter(({ change }) => change.clear && Math.sign(change.value) === sign).map(({ label }) => label);
  const [up, down] = [clear(1), clear(-1)];
  const found = [
    { word: "up in", labels: up },
    { word: "down in", labels: down },
  ].filter(({ labels }) => labels.length > 0);
  const parts = found.map(({ word, labels }) => {
    const names = labels.map(midSentence).join(" and ");
    return `${word} ${names.length <= longestNames ? names : `${labels.length}`}`;
  });
  const still = tested.length - up.length - down.length;
  if (still > 0) parts.push(`no clear change in ${still}`);
  const untested = lines.length - tested.length;
  const unknown = untested > 0 ? `; ${untested} cannot be tested` : "";
  return `${measure} in ${groups}: ${parts.join(", ")}${unknown}`;
}
