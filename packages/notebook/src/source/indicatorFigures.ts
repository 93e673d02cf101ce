import { midSentence } from "@lac-analytics/charts";
import {
  addDays,
  addMonths,
  type Day,
  type Figure,
  figuresOverTime,
  gapsInTime,
  isoFromDay,
  type Measure,
  measureNamed,
  type PlannedIndicator,
  type Polarity,
  periodEnds,
  polarityOf,
  type SeriesRow,
  seriesDays,
} from "@lac-analytics/core";
import type { AskedFigures, FigureRequests } from "./FigureRequest.ts";
import type { SourceFacts } from "./NotebookSource.ts";
import { yearEndsTo } from "./yearEndsTo.ts";

/** What is known of an indicator. */
export interface IndicatorFigures {
  readonly indicator: PlannedIndicator;
  readonly measure: Measure;
  readonly polarity: Polarity;
  /** its measure's title, and its category where it is not the total */
  readonly label: string;
  /** whether its figures are of single months */
  readonly isMonthly: boolean;
  readonly now: Figure;
  readonly earlier: Figure;
  /** that of a year before the report, where the return counts it over a time: the latest that shares none of it */
  readonly yearAgo?: Figure;
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
 * What to ask of the return for indicators, at the date of the report, at an earlier day and over time.
 *
 * @throws {RangeError} if there is no such measure
 * @example
 * const indicator = { measure: "cla-number", breakdown: "total", category: "total" };
 * const asked = indicatorRequests(source, [indicator], dayFromIso("2018-09-30"));
 * asked["cla-number"].days.slice(-3).map(isoFromDay); // => ["2018-03-31","2018-09-30","2019-01-21"]
 */
export function indicatorRequests(
  facts: SourceFacts,
  indicators: readonly PlannedIndicator[],
  earlierDay: Day,
): FigureRequests {
  if (indicators.length === 0) return {};
  const { asAt, internal, ownMeasures, series } = facts;
  const measures = [...new Set(indicators.map(({ measure }) => measure))].map((id) => measureOf(id, ownMeasures));
  const by = ({ id }: Measure) =>
    [...new Set(indicators.flatMap(({ measure, breakdown }) => (measure === id ? breakdown : [])))].map((each) => [
      each,
    ]);
  // each at its own days: in a version for publication a day more costs all that could be asked of it
  const requests = measures.map((measure) => {
    const days = new Set([asAt, earlierDay, ...yearAgo(facts, measure), ...daysOf(facts, measure)]);
    return [measure.id, { days: [...days].toSorted((a, b) => a - b), measures: [measure], by: by(measure) }] as const;
  });
  const months = measures
    .filter(({ id, kind }) => internal && kind === "flow" && ownDays(series, id, asAt).length === 0)
    .map((measure) => {
      const monthly = { ...measure, months: 1 };
      return [byMonth(measure), { days: monthsKnown(facts), measures: [monthly], by: by(measure) }] as const;
    });
  return Object.fromEntries([...requests, ...months]);
}

/** The name of the request for the figures of single months. */
function byMonth({ id }: Measure): string {
  return `${id}, by month`;
}

/**
 * The figures of indicators at the date of the report and at an earlier day, and over time. An indicator that is named
 * several times is there once. What the return counts over a time follows once more by month, where twelve months are
 * known, for none of these shares an event with the next; not in a version for publication, since such numbers are small.
 *
 * @param asked the answers to `indicatorRequests` of the same
 * @throws {RangeError} if there is no such measure, or a day was not asked for
 * @example
 * const indicator = { measure: "cla-number", breakdown: "total", category: "total" };
 * const on = (asAt) => figuresOf(care, { asAt }, { measures: [findMeasure("cla-number")] });
 * const asked = { "cla-number": { on, all: yearEndsTo(source.asAt).flatMap(on) } };
 * const [known] = indicatorFigures(source, [indicator], dayFromIso("2018-09-30"), asked);
 * [known.earlier, known.now].map(countCell); // => [314,315]
 * known.series.map(countCell); // => [246,268,274,284,303,313,315]
 */
export function indicatorFigures(
  facts: SourceFacts,
  indicators: readonly PlannedIndicator[],
  earlierDay: Day,
  asked: Readonly<Record<string, AskedFigures>>,
): readonly IndicatorFigures[] {
  const { asAt, ownMeasures } = facts;
  const distinct = [...new Map(indicators.map((one) => [nameOf(one), one])).values()];
  return distinct.flatMap((indicator): readonly IndicatorFigures[] => {
    const measure = measureOf(indicator.measure, ownMeasures);
    const polarity = polarityOf(measure, indicator);
    const at = (day: Day): Figure =>
      asked[measure.id]?.on(day).find((figure) => nameOf(figure) === nameOf(indicator)) ??
      absent(indicator, measure, facts, day);
    const label = labelOf(indicator, measure);
    const latest = at(asAt);
    const overTime = figuresOverTime(asked[measure.id]?.all ?? [], daysOf(facts, measure), indicator);
    const yearly = {
      ...{ indicator, measure, polarity, label, isMonthly: false, now: latest, earlier: at(earlierDay) },
      series: latest.symbol === "x" ? [] : overTime,
    };
    const [ago] = yearAgo(facts, measure);
    const held = ago === undefined ? yearly : { ...yearly, yearAgo: at(ago) };
    const months =
      measure.kind === "flow" ? figuresOverTime(asked[byMonth(measure)]?.all ?? [], monthsKnown(facts), indicator) : [];
    const month = months.at(-1);
    if (month === undefined || gapsInTime(months).shown.length < fewestForControl) return [held];
    const before = months.findLast(({ periodEnd }) => periodEnd <= isoFromDay(earlierDay));
    return [
      held,
      {
        ...{ indicator, measure, polarity, isMonthly: true, now: month },
        label: `${label.replace(" in the year", "")}, by month`,
        ...{ earlier: before ?? absent(indicator, measure, facts, earlierDay), series: months },
      },
    ];
  });
}

function measureOf(id: string, ownMeasures: readonly Measure[] = []): Measure {
  return measureNamed(id, ownMeasures);
}

/** The days of the council's own series where it has rows of a measure, else ends of years. */
function daysOf({ series, asAt }: SourceFacts, { id }: Measure): readonly Day[] {
  const own = ownDays(series, id, asAt);
  return own.length > 0 ? own : yearEndsTo(asAt);
}

/** A year before the report, for what the return counts over a time, as every paper holds it against. */
function yearAgo({ series, asAt }: SourceFacts, { id, kind }: Measure): readonly Day[] {
  return kind === "stock" || ownDays(series, id, asAt).length > 0 ? [] : [addMonths(asAt, -12)];
}

/** The days of the council's own series that has rows of a measure; none where it has none of the last twelve months. */
function ownDays(series: readonly SeriesRow[], id: string, to: Day): readonly Day[] {
  return series.some(({ measure }) => measure === id) ? seriesDays(series, [id], to) : [];
}

/** The ends of the latest whole months of which the return can tell. */
function monthsKnown({ asAt, covered }: SourceFacts): readonly Day[] {
  const ends = periodEnds(asAt, { months: 1, count: mostMonths });
  return ends.filter((day) => addMonths(addDays(day, 1), -1) >= covered.from);
}

function nameOf({ measure, breakdown, category }: Name): string {
  return [measure, breakdown, category].join(" ");
}

function labelOf({ breakdown, category }: PlannedIndicator, { title, breakdowns }: Measure): string {
  if (category === "total") return title;
  const found = breakdowns.find(({ id }) => id === breakdown)?.categories.find(({ id }) => id === category);
  const { label = category } = found ?? {};
  return `${title} (${midSentence(label)})`;
}

function absent(
  { measure, breakdown, category }: Name,
  { unit }: Measure,
  { authority }: SourceFacts,
  day: Day,
): Figure {
  const date = isoFromDay(day);
  const note = "there is no figure of this category";
  return { measure, periodStart: date, periodEnd: date, authority, breakdown, category, unit, symbol: "x", note };
}
