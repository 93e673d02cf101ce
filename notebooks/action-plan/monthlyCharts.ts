import { type Chart, controlChart, midSentence } from "@lac-analytics/charts";
import { gapsInTime, listInWords, type Measure, xmrOfFigures } from "@lac-analytics/core";
import { type AimedIndicator, counted, fewestForControl, partInWords } from "@lac-analytics/notebook";

const improvements = { "higher-better": "increase", "lower-better": "decrease", none: "neutral" } as const;

/** Indicators month by month, or as the council's own series has them: control charts, and what they come to. */
export interface MonthlyCharts {
  readonly charts: readonly Chart[];
  /** in a sentence; blank where there is no chart */
  readonly signals: string;
}

/**
 * A control chart of each indicator of which there are enough values that share nothing with each other: by month for what
 * the return counts over a time, and as the council's own series has them.
 */
export function monthlyCharts(indicators: readonly AimedIndicator[], council: string): MonthlyCharts {
  const charted = indicators
    .filter(({ isMonthly, measure }) => isMonthly || measure.kind === "local")
    .filter(({ series }) => gapsInTime(series).shown.length >= fewestForControl)
    .map((one) => ({ ...one, chart: xmrOfFigures(one.series, { improvement: improvements[one.polarity] }) }));
  const signalling = charted.filter(({ chart }) => chart.points.at(-1)?.rule !== null);
  const named = listInWords(signalling.map(({ label }) => `“${label}”`));
  const signals =
    charted.length === 0
      ? ""
      : signalling.length === 0
        ? `In none of ${counted(charted.length, "control chart")} does the latest value break a rule that chance alone seldom breaks.`
        : `In ${partInWords(signalling.length, charted.length, "control chart")} the latest value breaks a rule that chance alone seldom breaks: ${named}.`;
  return {
    signals,
    charts: charted.map(({ label, series, chart, measure, target }) =>
      controlChart(
        series,
        chart,
        {
          measure: label,
          counted: isCount(measure) ? `${midSentence(label).replace(/, by month$/, "")} in the month` : "",
          place: council,
          source: measure.kind === "local" ? "the council's own series" : "SSDA903 return",
        },
        target,
      ),
    ),
  };
}

/** Whether its months are counts, as of children or incidents, which a title names after the number. */
function isCount({ kind, unit }: Measure): boolean {
  return kind === "flow" && (unit === "children" || unit === "incidents");
}
