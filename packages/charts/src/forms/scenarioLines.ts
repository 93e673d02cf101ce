import { overTime } from "../axes/overTime.ts";
import type { Chart } from "../Chart.ts";
import { areEvenLines } from "../figures/areEvenLines.ts";
import { withoutInterval } from "../figures/withoutInterval.ts";
import { type Level, levelText, linesOverTime } from "../marks/linesOverTime.ts";
import { seriesTable } from "../tables/seriesTable.ts";
import { amountText } from "../words/amountText.ts";
import type { ChartWording } from "../words/ChartWording.ts";
import { chartId } from "../words/chartId.ts";
import { longDate } from "../words/longDate.ts";
import { noZeroNote } from "../words/noZeroNote.ts";
import { seriesInWords } from "../words/seriesInWords.ts";
import { subtitle } from "../words/subtitle.ts";
import type { TrendSeries } from "./trend.ts";

const most = 4;

/**
 * What a scenario is expected to come to, date by date, with its likely range, beside up to three others. The title gives
 * its highest value, and at how many dates it is above what it is held against: nothing has happened yet of which a trend
 * could be told.
 *
 * @param level what the measure is held against
 * @throws {RangeError} if there is no scenario or more than four, one has no value or two of a date, or units differ
 * @example
 * const [now] = figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: [findMeasure("cla-number")] });
 * const figures = [315, 330, 322].map((value, at) => ({ ...now, value, periodStart: `${2019 + at}-03-31`, periodEnd: `${2019 + at}-03-31` }));
 * const wording = { measure: "Children looked after", counted: "children looked after", place: "Anyshire", source: "made up" };
 * scenarioLines([{ label: "As now", figures }], wording).title; // => "At most 330 children looked after, on 31 March 2020"
 */
export function scenarioLines(scenarios: readonly TrendSeries[], wording: ChartWording, level?: Level): Chart {
  if (scenarios.length > most) throw new RangeError(`scenarioLines draws at most ${most}, got ${scenarios.length}`);
  const [focus, ...others] = scenarios.map(({ label, figures }) => ({
    label,
    figures: overTime("scenarioLines", figures, label),
  }));
  if (focus === undefined) throw new RangeError("scenarioLines requires at least one scenario");
  const { unit } = focus.figures[0];
  const other = others.find(({ figures }) => figures[0].unit !== unit);
  if (other !== undefined) {
    throw new RangeError(`scenarioLines draws one unit, and "${other.label}" has another than ${unit}`);
  }
  const lines = [
    focus,
    ...others.map(({ label, figures }) => ({ label, figures: figures.map((figure) => withoutInterval(figure)) })),
  ];
  const { showsZero, ...drawings } = linesOverTime(lines, level);
  const title = titleOf(focus.figures, wording, level);
  const held = level === undefined ? "" : ` ${levelText(level, unit)}.`;
  return {
    id: chartId("scenario-lines", focus.figures),
    title,
    subtitle: subtitle(
      wording,
      lines.flatMap(({ figures }) => figures),
      showsZero ? [] : [noZeroNote],
    ),
    description: `Line chart. ${title}. ${[focus, ...others].map(({ label, figures }) => seriesInWords(label, figures)).join(" ")}${held}`,
    ...drawings,
    ...(areEvenLines(lines) && { evenLines: true }),
    table: seriesTable([focus, ...others], wording),
  };
}

function titleOf(figures: TrendSeries["figures"], { counted }: ChartWording, level: Level | undefined): string {
  const shown = figures.flatMap((figure) => (figure.symbol === "" ? [figure] : []));
  const [highest] = shown.toSorted((a, b) => b.value - a.value);
  if (highest === undefined) return `No ${counted} are told`;
  const said = `At most ${amountText(highest.value, highest.unit)} ${counted}, on ${longDate(highest.periodEnd)}`;
  if (level === undefined) return said;
  const above = shown.filter(({ value }) => value > level.value + 1e-9).length;
  const name = levelText({ ...level, label: `the ${level.label.toLowerCase()} of` }, highest.unit);
  return above === 0 ? `${said}: never over ${name}` : `${said}: over ${name} at ${above} of ${shown.length} dates`;
}
