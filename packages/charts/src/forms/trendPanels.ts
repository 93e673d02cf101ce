import { overTime } from "../axes/overTime.ts";
import type { Chart } from "../Chart.ts";
import { breakNotes } from "../figures/breaksIn.ts";
import { withoutInterval } from "../figures/withoutInterval.ts";
import { panelGrid } from "../marks/panelGrid.ts";
import { seriesTable } from "../tables/seriesTable.ts";
import type { ChartWording } from "../words/ChartWording.ts";
import { chartId } from "../words/chartId.ts";
import { directionsInWords } from "../words/directionsInWords.ts";
import { noZeroNote } from "../words/noZeroNote.ts";
import { seriesInWords } from "../words/seriesInWords.ts";
import { subtitle } from "../words/subtitle.ts";
import type { TrendSeries } from "./trend.ts";

/** A measure over time, of the place in focus and of others. */
export interface TrendPanel extends TrendSeries {
  /** up to three, in the same order in every panel: England, the average of neighbours, the region */
  readonly others: readonly TrendSeries[];
}

const most = 3;
const lines = ["thin, circles", "dashed, squares", "dotted, triangles"];

/**
 * Several measures of one unit over time, a small plot for each on a scale of its own: the place in focus, its intervals as thin
 * lines, and others beside it. The title says in how many measures the place rose, fell or did not clearly change, by the
 * one verdict on each series.
 *
 * @param panels in the order in which they are read
 * @throws {RangeError} if there are no panels, one has more than three others, is empty, has two figures of a date, or
 * units differ
 * @example
 * const days = periodEnds(dayFromIso("2018-03-31"), { months: 12, count: 5 });
 * const panels = ["foster-share", "uasc-share"].map((id) => ({ label: id, figures: figuresOver(care, days, { measures: [findMeasure(id)] }).flat(), others: [] }));
 * const wording = { measure: "Shares of children looked after", counted: "", place: "Anyshire", source: "the sample" };
 * trendPanels(panels, wording).title; // => "Shares of children looked after, in 2 measures: up in uasc-share, no clear change in 1"
 */
export function trendPanels(panels: readonly TrendPanel[], wording: ChartWording): Chart {
  const drawn = panels.map(({ label, figures, others }) => {
    if (others.length > most) throw new RangeError(`trendPanels draws at most ${most} others, got ${others.length}`);
    const focus = overTime("trendPanels", figures, label);
    const beside = others.map((other) => ({
      label: other.label,
      figures: other.figures.length === 0 ? [] : overTime("trendPanels", other.figures, other.label),
    }));
    return { label, figures: focus, beside };
  });
  const [first] = drawn;
  if (first === undefined) throw new RangeError("trendPanels requires at least one panel");
  const { unit } = first.figures[0];
  const other = drawn.find(({ figures, beside }) =>
    [figures, ...beside.map((one) => one.figures)].some(([figure]) => figure !== undefined && figure.unit !== unit),
  );
  if (other !== undefined) {
    throw new RangeError(`trendPanels draws one unit, and "${other.label}" has another than ${unit}`);
  }
  const { showsZero, ...drawings } = panelGrid(
    drawn.map(({ beside, ...panel }) => ({
      ...panel,
      beside: beside.map(({ figures }) => figures.map((figure) => withoutInterval(figure))),
    })),
    "each its own",
  );
  const title = directionsInWords(drawn, wording.measure, "measure");
  const names = first.beside.map(({ label }, at) => `${label} (${lines[at]})`);
  const rows = drawn.flatMap(({ label, figures, beside }) => [
    { label: `${label}: ${wording.place}`, figures },
    ...beside.map((other) => ({ label: `${label}: ${other.label}`, figures: other.figures })),
  ]);
  return {
    id: chartId("trend-panels", first.figures),
    title,
    subtitle: subtitle(
      wording,
      // of a stock and of a year to the same day the day is told
      drawn.flatMap(({ figures }) => figures.map((figure) => ({ ...figure, periodStart: figure.periodEnd }))),
      [
        ...(names.length === 0 ? [] : [`${wording.place} is the thick line; beside it ${names.join(", ")}.`]),
        "Every panel has a scale of its own.",
        ...breakNotes(drawn.map(({ figures }) => figures)),
        ...(showsZero ? [] : [noZeroNote]),
      ],
    ),
    description: `Line charts. ${title}. ${drawn.map(({ label, figures }) => seriesInWords(label, figures)).join(" ")}`,
    ...drawings,
    table: seriesTable(rows, wording),
  };
}
