import {
  addDays,
  addMonths,
  breakdownFault,
  type Day,
  type Figure,
  figuresOverTime,
  findMeasure,
  isoFromDay,
  type Measure,
  type PlannedIndicator,
  periodEnds,
  seriesDays,
} from "@lac-analytics/core";
import type { NotebookSource } from "./NotebookSource.ts";
import { yearEndsTo } from "./yearEndsTo.ts";

/** What is known of an indicator of an action plan. */
export interface IndicatorFigures {
  readonly indicator: PlannedIndicator;
  readonly measure: Measure;
  /** its measure's title, and its category where it is not the total */
  readonly label: string;
  readonly now: Figure;
  readonly earlier: Figure;
  /**
   * Its values one after the other, of which none shares a child or an event with the next, so that a control chart may
   * be made of them: by month for what the return counts over a time, and as the council's own series has them. None for
   * counts at a date and for measures over a year, nor in a version for publication, since monthly numbers are small.
   */
  readonly course: readonly Figure[];
  /** its figures at the ends of reporting years and at the date of the report */
  readonly years: readonly Figure[];
}

const valuesAtMost = 24;

/**
 * The figures of the indicators of an action plan at the date of the report and at an earlier day, and their course in
 * between and before. An indicator that several actions have is there once.
 */
export function indicatorFigures(
  source: NotebookSource,
  indicators: readonly PlannedIndicator[],
  earlierDay: Day,
): readonly IndicatorFigures[] {
  const { asAt, figuresAt, internal, ownMeasures = [] } = source;
  const measureOf = (id: string): Measure => ownMeasures.find((own) => own.id === id) ?? findMeasure(id);
  const distinct = [...new Map(indicators.map((one) => [nameOf(one), one])).values()];
  const all = [...new Set(distinct.map(({ measure }) => measure))].map(measureOf);
  const by = [...new Set(distinct.map(({ breakdown }) => breakdown))].map((breakdown) => [breakdown]);
  if (all.length === 0) return [];
  const yearEnds = yearEndsTo(asAt);
  const [earlier = [], ...yearly] = figuresAt([earlierDay, ...yearEnds], { measures: all, by });
  const now = yearly.at(-1) ?? [];
  const courseOf = internal ? courses(source, all, by) : () => [];
  return distinct.map((indicator) => {
    const measure = measureOf(indicator.measure);
    const at = (figures: readonly Figure[], day: Day): Figure =>
      figures.find((figure) => nameOf(figure) === nameOf(indicator)) ?? absent(indicator, measure, source, day);
    return {
      indicator,
      measure,
      label: labelOf(indicator, measure),
      now: at(now, asAt),
      earlier: at(earlier, earlierDay),
      course: courseOf(indicator),
      years: yearly.map((figures, year) => at(figures, yearEnds[year] ?? asAt)),
    };
  });
}

function courses(
  { asAt, covered, series, figuresAt }: NotebookSource,
  all: readonly Measure[],
  by: readonly (readonly string[])[],
): (indicator: PlannedIndicator) => readonly Figure[] {
  const { from } = covered;
  const months = periodEnds(asAt, { months: 1, count: valuesAtMost }).filter(
    (day) => addMonths(addDays(day, 1), -1) >= from,
  );
  const flows = all.filter(({ kind }) => kind === "flow").map((measure) => ({ ...measure, months: 1 }));
  const local = all.filter(({ kind }) => kind === "local");
  const theirs = by.filter((ids) => breakdownFault(ids, flows) === undefined);
  const ofMonths = figuresAt(months, { measures: flows, by: theirs }).flat();
  return (indicator) => {
    if (flows.some(({ id }) => id === indicator.measure)) return figuresOverTime(ofMonths, months, indicator);
    const own = local.filter(({ id }) => id === indicator.measure);
    if (own.length === 0) return [];
    const days = seriesDays(series, [indicator.measure], asAt).slice(-valuesAtMost);
    const ofDays = figuresAt(days, { measures: own, by: [[indicator.breakdown]] }).flat();
    return figuresOverTime(ofDays, days, indicator);
  };
}

function nameOf({
  measure,
  breakdown,
  category,
}: Pick<PlannedIndicator, "measure" | "breakdown" | "category">): string {
  return [measure, breakdown, category].join(" ");
}

function labelOf({ breakdown, category }: PlannedIndicator, { title, breakdowns }: Measure): string {
  if (category === "total") return title;
  const found = breakdowns.find(({ id }) => id === breakdown)?.categories.find(({ id }) => id === category);
  const { label = category } = found ?? {};
  return `${title} (${label.charAt(0).toLowerCase()}${label.slice(1)})`;
}

function absent(
  { measure, breakdown, category }: PlannedIndicator,
  { unit }: Measure,
  { authority }: NotebookSource,
  day: Day,
): Figure {
  const date = isoFromDay(day);
  const note = "there is no figure of this category";
  return { measure, periodStart: date, periodEnd: date, authority, breakdown, category, unit, symbol: "x", note };
}
