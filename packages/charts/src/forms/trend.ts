import type { Figure } from "@lac-analytics/core";
import { overTime } from "../axes/overTime.ts";
import type { Chart } from "../Chart.ts";
import { areEvenLines } from "../figures/areEvenLines.ts";
import { breakNotes } from "../figures/breaksIn.ts";
import { withoutInterval } from "../figures/withoutInterval.ts";
import { type Level, levelText, linesOverTime } from "../marks/linesOverTime.ts";
import { seriesTable } from "../tables/seriesTable.ts";
import type { ChartWording } from "../words/ChartWording.ts";
import { chartId } from "../words/chartId.ts";
import { noZeroNote } from "../words/noZeroNote.ts";
import { seriesInWords } from "../words/seriesInWords.ts";
import { seriesTitle } from "../words/seriesTitle.ts";
import { subtitle } from "../words/subtitle.ts";

/** A line of a trend: whose figures they are, and the figures, in any order. */
export interface TrendSeries {
  readonly label: string;
  readonly figures: readonly Figure[];
}

const most = 4;

/**
 * A measure over time: the first series in focus, its intervals as thin lines, and up to three others beside it. The
 * title gives the latest figure of the first series and the one verdict on that series. A withheld figure breaks the
 * line, and so does a new way of counting, before which nothing is compared.
 *
 * @param level what the measure is held against
 * @throws {RangeError} if there is no series or more than four, one is empty or has two figures of a date, or units differ
 * @example
 * const days = periodEnds(dayFromIso("2018-03-31"), { months: 12, count: 5 });
 * const figures = figuresOver(care, days, { measures: [findMeasure("cla-number")] }).flat();
 * const wording = { measure: "Children looked after", counted: "children looked after", place: "Anyshire", source: "the sample" };
 * // 268, 274, 284, 303 and 313
 * trend([{ label: "Anyshire", figures }], wording).title; // => "313 children looked after, up since 31 March 2014, when it was 268"
 */
export function trend(series: readonly TrendSeries[], wording: ChartWording, level?: Level): Chart {
  if (series.length > most) throw new RangeError(`trend draws at most ${most} series, got ${series.length}`);
  const [focus, ...others] = series.map(({ label, figures }) => ({
    label,
    figures: overTime("trend", figures, label),
  }));
  if (focus === undefined) throw new RangeError("trend requires at least one series");
  const [first] = focus.figures;
  const other = others.find(({ figures }) => figures[0].unit !== first.unit);
  if (other !== undefined) {
    throw new RangeError(`trend draws one unit, and "${other.label}" has another than ${first.unit}`);
  }

  const lines = [
    focus,
    ...others.map(({ label, figures }) => ({ label, figures: figures.map((figure) => withoutInterval(figure)) })),
  ];
  const { showsZero, ...drawings } = linesOverTime(lines, level);
  const title = seriesTitle(focus.figures, wording);
  const held = level === undefined ? "" : ` ${levelText(level, first.unit)}.`;
  const drawn = lines.flatMap(({ figures }) => figures);
  return {
    id: chartId("trend", focus.figures),
    title,
    subtitle: subtitle(wording, drawn, [
      ...breakNotes(lines.map(({ figures }) => figures)),
      ...(showsZero ? [] : [noZeroNote]),
    ]),
    description: `Line chart. ${title}. ${[focus, ...others].map(({ label, figures }) => seriesInWords(label, figures)).join(" ")}${held}`,
    ...drawings,
    ...(areEvenLines(lines) && { evenLines: true }),
    table: seriesTable([focus, ...others], wording),
  };
}
