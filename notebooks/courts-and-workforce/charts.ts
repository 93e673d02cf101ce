import { type Chart, longDate, type SharesOfOne, stackedShares, trend, trendPanels } from "@lac-analytics/charts";
import {
  type BreakdownId,
  capitalised,
  categoriesOf,
  type Figure,
  figuresOverTime,
  findMeasure,
  isoFromDay,
  type MeasureId,
  seriesDays,
} from "@lac-analytics/core";
import {
  type AskedFigures,
  type FigureRequest,
  type IndicatorFigures,
  type SourceFacts,
  wordsOfSeries,
} from "@lac-analytics/notebook";

const barsShown = 6;

/** Where the figures of a council's own series come from. */
export const ownSeries = "the council's own series";

/** A figure over time, where there are at least two; a level is drawn across. */
export function overTime(
  one: IndicatorFigures | undefined,
  { council }: SourceFacts,
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
  { council }: SourceFacts,
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

/** A measure whose parts are of one whole, with what is counted. */
export interface Divided {
  readonly measure: MeasureId;
  readonly breakdown: BreakdownId;
  readonly counting: string;
}

/** What to ask for how a whole divides at each of the latest days of the council's series. */
export function dividedRequest({ asAt, series }: SourceFacts, { measure, breakdown }: Divided): FigureRequest {
  const days = seriesDays(series, [measure], asAt).slice(-barsShown);
  return { days, measures: [findMeasure(measure)], by: [[breakdown]] };
}

/** How a whole divides at each of those days; bars of which the counts are not known are left out. */
export function dividedOver(facts: SourceFacts, divided: Divided, { all: figures }: AskedFigures): Chart | null {
  const { measure, breakdown, counting } = divided;
  const bars = dividedRequest(facts, divided).days.flatMap((day): readonly SharesOfOne[] => {
    const parts = categoriesOf(measure, breakdown).flatMap(({ id }) =>
      figuresOverTime(figures, [day], { measure, breakdown, category: id }),
    );
    return canBeDivided(parts) ? [{ label: longDate(isoFromDay(day)), figures: parts }] : [];
  });
  if (bars.length === 0) return null;
  const wording = { measure: findMeasure(measure).title, counted: counting, place: facts.council, source: ownSeries };
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
