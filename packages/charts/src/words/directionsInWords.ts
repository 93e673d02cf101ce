import { type Figure, verdictOf } from "@lac-analytics/core";
import { midSentence } from "./midSentence.ts";

/** Of several, names up to this many characters stand in the title. */
const longestNames = 40;

/** In how many of some lines a place rose, fell or did not clearly change, by the one verdict on each; few are named. */
export function directionsInWords(
  lines: readonly { readonly label: string; readonly figures: readonly [Figure, ...Figure[]] }[],
  measure: string,
  noun: "group" | "measure",
): string {
  const groups = `${lines.length} ${noun}${lines.length === 1 ? "" : "s"}`;
  const tested = lines.flatMap(({ label, figures }) => {
    const { direction, reason } = verdictOf(figures, { polarity: "none" });
    return reason.test === "none" ? [] : [{ label, direction }];
  });
  if (tested.length === 0) return `${measure}, in ${groups}`;
  const going = (way: "up" | "down") => tested.filter(({ direction }) => direction === way).map(({ label }) => label);
  const [up, down] = [going("up"), going("down")];
  const found = [
    { word: "up in", labels: up },
    { word: "down in", labels: down },
  ].filter(({ labels }) => labels.length > 0);
  const parts = found.map(({ word, labels }) => {
    const names = labels.map(midSentence).join(" and ");
    return `${word} ${labels.length === 1 || names.length <= longestNames ? names : `${labels.length}`}`;
  });
  const still = tested.length - up.length - down.length;
  if (still > 0) parts.push(`no clear change in ${still === lines.length && still > 1 ? "any" : still}`);
  const untested = lines.length - tested.length;
  const unknown = untested > 0 ? `; ${untested} cannot be tested` : "";
  return `${measure}, in ${groups}: ${parts.join(", ")}${unknown}`;
}
