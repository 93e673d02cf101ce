import { capitalised, type Figure, gapsInTime, type ShownFigure } from "@lac-analytics/core";
import type { XmrChart } from "@lac-analytics/core/stats";
import { overTime } from "../axes/overTime.ts";
import type { Chart, ChartTable } from "../Chart.ts";
import { withoutInterval } from "../figures/withoutInterval.ts";
import { signalWords } from "../figures/xmrSignals.ts";
import { controlLines } from "../marks/controlLines.ts";
import { captionedTable } from "../tables/captionedTable.ts";
import type { ChartWording } from "../words/ChartWording.ts";
import { chartId } from "../words/chartId.ts";
import { controlWords } from "../words/controlWords.ts";
import { decimalsOfUnit } from "../words/decimalsOfUnit.ts";
import { longPeriod } from "../words/longPeriod.ts";
import { noZeroNote } from "../words/noZeroNote.ts";
import { numbered } from "../words/numbered.ts";
import { subtitle } from "../words/subtitle.ts";
import { valueText } from "../words/valueText.ts";

/**
 * A control chart: a measure over time with its average and its limits, and every point that chance alone is unlikely
 * to have made as a triangle under the rule that it breaks, in plain words. A triangle points up where the signal does.
 * A lower limit below nought is not drawn where no value is below nought.
 *
 * @param figures in any order; a month without a value breaks the line and every run, and a note says so
 * @param chart the control chart of those figures that have a value, in order of their dates, as `xmrOfFigures` gives it
 * @param target the value that was aimed for, if the chart was reckoned with one
 * @throws {RangeError} if there are no figures with a value, two of one date, units differ, or the chart is of others
 * @example
 * const days = periodEnds(dayFromIso("2018-12-31"), { months: 1, count: 12 });
 * const started = figuresOver(care, days, { measures: [{ ...findMeasure("started-number"), months: 1 }] }).flat();
 * const wording = { measure: "Children starting to be looked after", counted: "children came into care", place: "Anyshire", source: "the sample" };
 * // 12, 3, 12, 14, 6, 13, 5, 13, 7, 3, 7 and 11 in the months of 2018: 106 in all
 * controlChart(started, xmrOfFigures(started), wording).title; // => "11 children came into care, no clear change from the average of 8.8"
 */
export function controlChart(
  figures: readonly Figure[],
  chart: XmrChart,
  wording: ChartWording,
  target?: number,
): Chart {
  const ordered = overTime("controlChart", figures, wording.measure);
  const { shown, gapBefore } = gapsInTime(ordered);
  const latest = shown.at(-1);
  if (latest === undefined) throw new RangeError("controlChart requires at least one figure with a value");
  if (shown.length !== chart.points.length || shown.some(({ value }, at) => value !== chart.points[at]?.value)) {
    throw new RangeError("controlChart requires the chart of the figures that have a value, in order of their dates");
  }
  if (chart.points.some(({ afterGap = false }, at) => afterGap !== gapBefore.includes(at))) {
    throw new RangeError("controlChart requires a chart that knows of the months without a value; use xmrOfFigures");
  }
  const { finding, signals, notes } = controlWords(chart, shown, target);
  const { showsZero, ...drawings } = controlLines(ordered, shown, chart, target);
  const value = valueText(latest);
  const title = `${wording.counted === "" ? `${wording.measure}: ${value}` : numbered(value, wording.counted)}, ${finding}`;
  return {
    id: chartId("control-chart", ordered),
    title,
    subtitle: subtitle(wording, ordered.map(withoutInterval), [...notes, ...(showsZero ? [] : [noZeroNote])]),
    description: [`Control chart. ${title}.`, ...signals, ...notes].join(" "),
    ...drawings,
    table: controlTable(ordered, shown, chart, wording),
  };
}

function controlTable(
  ordered: readonly Figure[],
  shown: readonly ShownFigure[],
  { points }: XmrChart,
  wording: ChartWording,
): ChartTable {
  const whole = shown.every(({ value }) => Number.isInteger(value));
  const unit = shown[0]?.unit ?? "";
  const decimals = decimalsOfUnit(unit);
  const number = (label: string, decimals: number) => ({ label, kind: "number", decimals }) as const;
  return captionedTable(
    wording,
    [
      { label: "Date", kind: "text" },
      number(capitalised(unit), whole ? 0 : decimals),
      number("Average", decimals),
      number("Lower limit", decimals),
      number("Upper limit", decimals),
      { label: "Signal", kind: "text" },
    ],
    ordered.map((figure) => {
      const date = capitalised(longPeriod(figure));
      const at = figure.symbol === "" ? shown.indexOf(figure) : -1;
      const point = points[at];
      if (point === undefined) return [date, valueText(figure), "[z]", "[z]", "[z]", "[z]"];
      return [date, point.value, point.mean, point.lower ?? "[z]", point.upper ?? "[z]", signalWords(points, at)];
    }),
    ordered,
  );
}
