import { overTime } from "../axes/overTime.ts";
import type { Chart } from "../Chart.ts";
import { breakNotes } from "../figures/breaksIn.ts";
import { panelGrid } from "../marks/panelGrid.ts";
import { seriesTable } from "../tables/seriesTable.ts";
import type { ChartWording } from "../words/ChartWording.ts";
import { chartId } from "../words/chartId.ts";
import { directionsInWords } from "../words/directionsInWords.ts";
import { noZeroNote } from "../words/noZeroNote.ts";
import { seriesInWords } from "../words/seriesInWords.ts";
import { subtitle } from "../words/subtitle.ts";
import type { TrendSeries } from "./trend.ts";

/**
 * A measure over time in several groups, a small plot for each on one and the same scale. The title says in how many
 * groups it rose, fell or did not clearly change, by the one verdict on each series.
 *
 * @param panels in the order in which they are read
 * @throws {RangeError} if there are no panels, one is empty or has two figures of a date, or units differ
 * @example
 * const days = periodEnds(dayFromIso("2018-03-31"), { months: 12, count: 5 });
 * const figures = figuresOver(care, days, { measures: [findMeasure("cla-number")], by: [["sex"]] }).flat();
 * const panels = [["male", "Boys"], ["female", "Girls"]].map(([sex, label]) => ({ label, figures: figures.filter(({ category }) => category === sex) }));
 * const wording = { measure: "Children looked after", counted: "children looked after", place: "Anyshire", source: "the sample" };
 * smallMultiples(panels, wording).title; // => "Children looked after, in 2 groups: no clear change in any"
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
  const { showsZero, ...drawings } = panelGrid(lines, "one");
  const title = directionsInWords(lines, wording.measure, "group");
  return {
    id: chartId("small-multiples", first.figures),
    title,
    subtitle: subtitle(
      wording,
      lines.flatMap(({ figures }) => figures),
      [
        "All panels have the same scale.",
        ...breakNotes(lines.map(({ figures }) => figures)),
        ...(showsZero ? [] : [noZeroNote]),
      ],
    ),
    description: `Line charts. ${title}. ${lines.map(({ label, figures }) => seriesInWords(label, figures)).join(" ")}`,
    ...drawings,
    table: seriesTable(lines, wording),
  };
}
