import {
  addDays,
  addMonths,
  breakdownFault,
  type Day,
  type Figure,
  figuresOverTime,
  gapsInTime,
  isoFromDay,
  type Measure,
  measureNamed,
  type PlannedIndicator,
  periodEnds,
  type SeriesRow,
  seriesDays,
} from "@lac-analytics/core";
import type { NotebookSource } from "./NotebookSource.ts";
import { yearEndsTo } from "./yearEndsTo.ts";

/** What is known of an indicator. */
export interface IndicatorFigures {
  readonly indicator: PlannedIndicator;
  readonly measure: Measure;
  /** its measure's title, and its category where it is not the total */
  readonly label: string;
  /** whether its figures are of single months */
  readonly isMonthly: boolean;
  readonly now: Figure;
  readonly earlier: Figure;
  /**
   * What the one verdict on it rests on: the rows of the council's own series where it has any, else the figures at the
   * ends of reporting years and at the date of the report; or those of months.
   */
  readonly series: readonly Figure[];
}

/** So many values a control chart needs to be worth the name. */
export const fewestForControl = 12;

const mostMonths = 24;

type Name = Pick<PlannedIndicator, "measure" | "breakdown" | "category">;

/**
 * The figures of indicators at the date of the report and at an earlier day, and over time. An indicator that is named
 * several times is there once. What the return counts over a time follows once more by month, where twelve months are
 * known, for none of these shares an event with the next; not in a version for publication, since such numbers are small.
 */
export function indicatorFigures(
  source: NotebookSource,
  indicators: readonly PlannedIndicator[],
  earlierDay: Day,
): readonly IndicatorFigures[] {
  const { asAt, figuresAt, ownMeasures = [] } = source;
  const measureOf = (id: string): Measure => measureNamed(id, ownMeasures);
  const distinct = [...new Map(indicators.map((one) => [nameOf(one), one])).values()];
  const all = [...new Set(distinct.map(({ measure }) => measure))].map(measureOf);
  if (all.length === 0) return [];
  const by = [...new Set(distinct.map(({ breakdown }) => breakdown))].map((breakdown) => [breakdown]);
  const [earlier = [], now = []] = figuresAt([earlierDay, asAt], { measures: all, by });
  const overTime = seriesLookup(source, all, by);
  const byMonth = monthLookup(source, all, by);
  return distinct.flatMap((indicator): readonly IndicatorFigures[] => {
    const measure = measureOf(indicator.measure);
    const at = (figures: readonly Figure[], day: Day): Figure =>
      figures.find((figure) => nameOf(figure) === nameOf(indicator)) ?? absent(indicator, measure, source, day);
    const label = labelOf(indicator, measure);
    const latest = at(now, asAt);
    const yearly = {
      ...{ indicator, measure, label, isMonthly: false, now: latest, earlier: at(earlier, earlierDay) },
      series: latest.symbol === "x" ? [] : overTime(indicator),
    };
    const months = byMonth(indicator);
    const month = months.at(-1);
    if (month === undefined || gapsInTime(months).shown.length < fewestForControl) return [yearly];
    const before = months.findLast(({ periodEnd }) => periodEnd <= isoFromDay(earlierDay));
    return [
      yearly,
      {
        ...{ indicator, measure, label: `${label.replace(" in the year", "")}, by month`, isMonthly: true, now: month },
        ...{ earlier: before ?? absent(indicator, measure, source, earlierDay), series: months },
      },
    ];
  });
}

type Lookup = (name: Name) => readonly Figure[];

/** The figures of measures on the days of the council's own series where it has rows of them, else at ends of years. */
function seriesLookup(
  { asAt, series, figuresAt }: NotebookSource,
  all: readonly Measure[],
  by: readonly (readonly string[])[],
): Lookup {
  const daysOf = ({ id }: Measure): readonly Day[] => {
    const own = ownDays(series, id, asAt);
    return own.length > 0 ? own : yearEndsTo(asAt);
  };
  const days = [...new Set(all.flatMap(daysOf))].toSorted((a, b) => a - b);
  const figures = figuresAt(days, { measures: all, by }).flat();
  return (name) => {
    const measure = all.find(({ id }) => id === name.measure);
    return measure === undefined ? [] : figuresOverTime(figures, daysOf(measure), name);
  };
}

/** The figures by month of what the return counts over a time. */
function monthLookup(
  { asAt, covered, internal, series, figuresAt }: NotebookSource,
  all: readonly Measure[],
  by: readonly (readonly string[])[],
): Lookup {
  const flows = all
    .filter(({ id, kind }) => kind === "flow" && ownDays(series, id, asAt).length === 0)
    .map((measure) => ({ ...measure, months: 1 }));
  if (!internal || flows.length === 0) return () => [];
  const months = periodEnds(asAt, { months: 1, count: mostMonths }).filter(
    (day) => addMonths(addDays(day, 1), -1) > covered.from,
  );
  const theirs = by.filter((ids) => breakdownFault(ids, flows) === undefined);
  const figures = figuresAt(months, { measures: flows, by: theirs }).flat();
  return (name) => (flows.some(({ id }) => id === name.measure) ? figuresOverTime(figures, months, name) : []);
}

/** The days of the council's own series that has rows of a measure; none where it has none of the last twelve months. */
function ownDays(series: readonly SeriesRow[], id: string, to: Day): readonly Day[] {
  return series.some(({ measure }) => measure === id) ? seriesDays(series, [id], to) : [];
}

function nameOf({ measure, breakdown, category }: Name): string {
  return [measure, breakdown, category].join(" ");
}

function labelOf({ breakdown, category }: PlannedIndicator, { title, breakdowns }: Measure): string {
  if (category === "total") return title;
  const found = breakdowns.find(({ id }) => id === breakdown)?.categories.find(({ id }) => id === category);
  const { label = category } = found ?? {};
  return `${title} (${label.charAt(0).toLowerCase()}${label.slice(1)})`;
}

function absent({ measure, breakdown, category }: Name, { unit }: Measure, source: NotebookSource, day: Day): Figure {
  const date = isoFromDay(day);
  const note = "there is no figure of this category";
  const { authority } = source;
  return { measure, periodStart: date, periodEnd: date, authority, breakdown, category, unit, symbol: "x", note };
}
