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
import type { AskedFigures, FigureRequest, FigureRequests } from "./FigureRequest.ts";
import type { SourceFacts } from "./NotebookSource.ts";
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
 * What to ask of the return for the indicators of an action plan at the date of the report and at an earlier day, and for
 * their course in between and before.
 */
export function indicatorRequests(
  facts: SourceFacts,
  indicators: readonly PlannedIndicator[],
  earlierDay: Day,
): FigureRequests {
  if (indicators.length === 0) return {};
  const { asAt, internal, ownMeasures } = facts;
  const measures = [...new Set(indicators.map(({ measure }) => measure))].map((id) => measureOf(id, ownMeasures));
  const by = [...new Set(indicators.map(({ breakdown }) => breakdown))].map((breakdown) => [breakdown]);
  const atYearEnds = { indicators: { days: [...new Set([...yearEndsTo(asAt), earlierDay])], measures, by } };
  if (!internal) return atYearEnds;
  const flows = measures.filter(({ kind }) => kind === "flow").map((measure) => ({ ...measure, months: 1 }));
  const theirs = by.filter((ids) => breakdownFault(ids, flows) === undefined);
  const local = indicators.flatMap((indicator) => {
    const measure = measures.find(({ id, kind }) => id === indicator.measure && kind === "local");
    return measure === undefined ? [] : [[courseName(indicator), ownCourse(facts, measure, indicator)] as const];
  });
  return {
    ...atYearEnds,
    months: { days: flows.length === 0 ? [] : monthsKnown(facts), measures: flows, by: theirs },
    ...Object.fromEntries(local),
  };
}

/**
 * The figures of the indicators of an action plan at the date of the report and at an earlier day, and their course in
 * between and before. An indicator that several actions have is there once.
 *
 * @param asked the answers to `indicatorRequests` of the same
 */
export function indicatorFigures(
  facts: SourceFacts,
  indicators: readonly PlannedIndicator[],
  earlierDay: Day,
  asked: Readonly<Record<string, AskedFigures>>,
): readonly IndicatorFigures[] {
  const { asAt, ownMeasures } = facts;
  const distinct = [...new Map(indicators.map((one) => [nameOf(one), one])).values()];
  return distinct.map((indicator) => {
    const measure = measureOf(indicator.measure, ownMeasures);
    const at = (day: Day): Figure =>
      asked.indicators?.on(day).find((figure) => nameOf(figure) === nameOf(indicator)) ??
      absent(indicator, measure, facts, day);
    return {
      indicator,
      measure,
      label: labelOf(indicator, measure),
      now: at(asAt),
      earlier: at(earlierDay),
      course: courseOf(facts, indicator, measure, asked),
      years: yearEndsTo(asAt).map(at),
    };
  });
}

function measureOf(id: string, ownMeasures: readonly Measure[] = []): Measure {
  return ownMeasures.find((own) => own.id === id) ?? findMeasure(id);
}

function courseOf(
  facts: SourceFacts,
  indicator: PlannedIndicator,
  measure: Measure,
  asked: Readonly<Record<string, AskedFigures>>,
): readonly Figure[] {
  if (measure.kind === "flow") return figuresOverTime(asked.months?.all ?? [], monthsKnown(facts), indicator);
  const course = asked[courseName(indicator)]?.all ?? [];
  return figuresOverTime(course, seriesDaysOf(facts, measure), indicator);
}

/** What is asked for the course of an indicator that the council counts itself. */
function ownCourse(facts: SourceFacts, measure: Measure, { breakdown }: PlannedIndicator): FigureRequest {
  return { days: seriesDaysOf(facts, measure), measures: [measure], by: [[breakdown]] };
}

function courseName({ measure, breakdown }: PlannedIndicator): string {
  return `course of ${measure} by ${breakdown}`;
}

function seriesDaysOf({ series, asAt }: SourceFacts, { id }: Measure): readonly Day[] {
  return seriesDays(series, [id], asAt).slice(-valuesAtMost);
}

/** The ends of the latest whole months of which the return can tell. */
function monthsKnown({ asAt, covered }: SourceFacts): readonly Day[] {
  const ends = periodEnds(asAt, { months: 1, count: valuesAtMost });
  return ends.filter((day) => addMonths(addDays(day, 1), -1) > covered.from);
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
  { authority }: SourceFacts,
  day: Day,
): Figure {
  const date = isoFromDay(day);
  const note = "there is no figure of this category";
  return { measure, periodStart: date, periodEnd: date, authority, breakdown, category, unit, symbol: "x", note };
}
