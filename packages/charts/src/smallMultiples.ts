import type { Figure } from "@lac-analytics/core";
import type { Chart } from "./Chart.ts";
import type { ChartWording } from "./ChartWording.ts";
import { changeBetween } from "./changeBetween.ts";
import { chartId } from "./chartId.ts";
import { midSentence } from "./midSentence.ts";
import { noZeroNote } from "./noZeroNote.ts";
import { overTime } from "./overTime.ts";
import { panelGrid } from "./panelGrid.ts";
import { seriesInWords } from "./seriesInWords.ts";
import { seriesTable } from "./seriesTable.ts";
import { subtitle } from "./subtitle.ts";
import type { TrendSeries } from "./trend.ts";

/** Names of groups up to this many characters stand in the title. */
const longestNames = 40;

/**
 * A measure over time in several groups, a small plot for each on one and the same scale. The title says in how many
 * groups it rose, fell or did not clearly change from the first date to the last, by the intervals of the two figures.
 *
 * @param panels in the order in which they are read
 * @throws {RangeError} if there are no panels, one is empty or has two figures of a date, or units differ
 */
export function smallMultiples(panels: readonly TrendSeries[], wording: ChartWording): Chart {
  const lines = panels.map(({ label, figures }) => ({ label, figures: overTime("smallMultiples", figures, label) }));
  const [first] = lines;
  if (first === undefined) throw new RangeError("smallMultiples requires at least one panel");
  const { unit } = first.figures[0];
  const other = lines.find(({ figures }) => figures[0].unit !== unit);
  if (other !== undefined) {
    throw new RangeError(`smallMultiples draws one unit, and "${other.label}" has another than ${unit}`);
  }
  const { specification, showsZero } = panelGrid(lines);
  const title = directions(lines, wording);
  return {
    id: chartId("small-multiples", first.figures),
    title,
    subtitle: subtitle(
      wording,
      lines.flatMap(({ figures }) => figures),
      ["All panels have the same scale.", ...(showsZero ? [] : [noZeroNote])],
    ),
    description: `Line charts. ${title}. ${lines.map(({ label, figures }) => seriesInWords(label, figures)).join(" ")}`,
    specification,
    table: seriesTable(lines, wording),
  };
}

/** In how many groups a measure rose, fell or did not clearly change; those that did are named where that is short. */
function directions(
  lines: readonly { readonly label: string; readonly figures: readonly [Figure, ...Figure[]] }[],
  { measure }: ChartWording,
): string {
  const groups = `${lines.length} group${lines.length === 1 ? "" : "s"}`;
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
  return `${measure} in ${groups}: ${parts.join(", ")}`;
}
