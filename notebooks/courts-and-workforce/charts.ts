import { type Chart, longDate, type SharesOfOne, stackedShares, trend, trendPanels } from "@lac-analytics/charts";
import { categoriesOf, type Figure, figuresOverTime, findMeasure, isoFromDay, seriesDays } from "@lac-analytics/core";
import { capitalised, type IndicatorFigures, type NotebookSource, wordsOfSeries } from "@lac-analytics/report";

const barsShown = 6;

/** Where the figures of a council's own series come from. */
export const ownSeries = "the council's own series";

/** A figure over time, where there are at least two; a level is drawn across. */
export function overTime(
  one: IndicatorFigures | undefined,
  { council }: NotebookSource,
  counting: string,
  level?: { readonly label: string; readonly value: number },
): Chart | null {
  if (one === undefined || shownIn(one.series).length < 2) return null;
  const source = one.measure.kind === "local" ? ownSeries : "SSDA903 return";
  const wording = { measure: one.measure.title, counted: counting, place: council, source };
  return trend([{ label: capitalised(council), figures: one.series }], wording, level);
}

/** Several shares over time, each in a plot of its own, of those of which there are at least two figures. */
export function panelsOver(
  indicators: readonly (IndicatorFigures | undefined)[],
  { council }: NotebookSource,
  measure: string,
): Chart | null {
  const panels = indicators.flatMap((one) =>
    one === undefined || shownIn(one.series).length < 2
      ? []
      : [{ label: capitalised(wordsOfSeries(one.indicator, one.measure).about), figures: one.series, others: [] }],
  );
  if (panels.length === 0) return null;
  return trendPanels(panels, { measure, counted: "of social workers", place: council, source: ownSeries });
}

/** How a whole divides at each of the latest days of a series; bars of which the counts are not known are left out. */
export function dividedOver(
  source: NotebookSource,
  { measure, breakdown, counting }: { readonly measure: string; readonly breakdown: string; readonly counting: string },
): Chart | null {
  const { asAt, council, figuresAt, series } = source;
  const days = seriesDays(series, [measure], asAt).slice(-barsShown);
  const figures = figuresAt(days, { measures: [findMeasure(measure)], by: [[breakdown]] }).flat();
  const bars = days.flatMap((day): readonly SharesOfOne[] => {
    const parts = categoriesOf(measure, breakdown).flatMap(({ id }) =>
      figuresOverTime(figures, [day], { measure, breakdown, category: id }),
    );
    return canBeDivided(parts) ? [{ label: longDate(isoFromDay(day)), figures: parts }] : [];
  });
  if (bars.length === 0) return null;
  const wording = { measure: findMeasure(measure).title, counted: counting, place: council, source: ownSeries };
  return stackedShares(bars, categoriesOf(measure, breakdown), wording, "last");
}

/** Whether some shares are parts of one whole of which the counts are known, or withheld. */
function canBeDivided(parts: readonly Figure[]): boolean {
  const shown = shownIn(parts);
  const [first] = shown;
  if (first?.denominator === undefined) return false;
  const counted = shown.reduce((sum, { numerator }) => sum + (numerator ?? Number.NaN), 0);
  return shown.every(({ denominator }) => denominator === first.denominator) && counted <= first.denominator;
}

function shownIn(figures: readonly Figure[]) {
  return figures.flatMap((figure) => (figure.symbol === "" ? [figure] : []));
}
