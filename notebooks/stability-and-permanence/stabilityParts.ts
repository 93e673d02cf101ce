import { longDate, trend, verdictInWords } from "@lac-analytics/charts";
import {
  addDays,
  addMonths,
  comparable,
  type Day,
  type Figure,
  findFigure,
  findMeasure,
  isoFromDay,
  type MeasureId,
  movesBetween,
  seriesDays,
} from "@lac-analytics/core";
import {
  type AskedFigures,
  costOfResidential,
  counted,
  type Decimals,
  figureInFull,
  figuresOfDay,
  firstPage,
  type NotebookSource,
  type PrintedBy,
  type SourceFacts,
  type WatchedSeries,
  wordingFor,
  yearEndsTo,
} from "@lac-analytics/notebook";

/** The measures that the pages print, in the order of their definitions at the foot, and by what. */
export const printed = {
  "three-placements-year": ["total", "age"],
  "three-placements-two-years": ["total"],
  "moves-per-child-year": ["total"],
  "placement-change-reason-share": ["placement-change-reason"],
  "placement-duration-share": ["duration-placement"],
  "long-term-stability": ["total", "age"],
  "long-term-matched": ["total"],
  "three-social-workers": ["total"],
  "reviews-on-time": ["total"],
  "reviews-participation": ["review-participation"],
  "missing-children-share": ["total"],
  "missing-incidents": ["missing-type"],
  "missing-incidents-mean": ["missing-type"],
  "missing-more-than-once": ["missing-type"],
  "missing-at-date": ["missing-type"],
  "away-children-share": ["total"],
  "return-interviews-share": ["interview-stage"],
  "emergency-accommodation-28-days": ["total"],
  "new-placements-location-share": ["locality-distance"],
  "care-duration-median": ["total"],
  "care-duration-share": ["duration-care"],
  "net-change": ["total"],
} as const satisfies PrintedBy;
export type Printed = keyof typeof printed;

/** What the first page watches. */
const compared = [
  "three-placements-year",
  "three-placements-two-years",
  "moves-per-child-year",
  "long-term-stability",
  "long-term-matched",
  "three-social-workers",
  "reviews-on-time",
  "reviews-participation",
  "missing-children-share",
  "away-children-share",
  "return-interviews-share",
  "emergency-accommodation-28-days",
] as const satisfies readonly Printed[];

/** What the sections of the report are made of. */
export type StabilityParts = ReturnType<typeof stabilityParts>;

/** The days of the council's own counts of interviews and of homeless young people. */
function localDaysOf({ asAt, series }: SourceFacts): readonly Day[] {
  return seriesDays(series, ["return-interviews-share", "emergency-accommodation-28-days"], asAt);
}

/** The ends of reporting years, the day of the report and that a year before it, and those of its own counts, in order. */
export function daysOf(facts: SourceFacts): readonly Day[] {
  const { asAt } = facts;
  return [...new Set([...yearEndsTo(asAt), addMonths(asAt, -12), ...localDaysOf(facts)])].sort((a, b) => a - b);
}

/**
 * The figures of the day of the report and over time, and the forms in which they are printed.
 *
 * @param own what the first page watches besides
 */
export function stabilityParts(source: NotebookSource, asked: AskedFigures, own: readonly WatchedSeries[] = []) {
  const { asAt, council, covered, internal, series } = source;
  const yearAgo = addMonths(asAt, -12);
  const on = (day: Day): readonly Figure[] => figuresOfDay(day, asked.on(day));
  const now = on(asAt);
  const wording = wordingFor(council);
  const isOwn = (measure: string): boolean => series.some((row) => row.measure === measure);
  /** A measure over time: at ends of reporting years and on the date, or on the days of the council's own series. */
  const line = (measure: Printed): readonly Figure[] => {
    if (!isOwn(measure)) return yearEndsTo(asAt).map((day) => wholeOf(measure, on(day)));
    const rowDays = new Set(series.filter((row) => row.measure === measure).map(({ day }) => isoFromDay(day)));
    const figures = daysOf(source)
      .map((day) => wholeOf(measure, asked.on(day)))
      .filter(({ periodEnd }) => rowDays.has(periodEnd));
    return figures.filter(({ periodEnd }, at) => periodEnd !== figures[at - 1]?.periodEnd);
  };
  /** What a measure is shown beside: a year earlier; of the council's own counts the one whose time it does not share. */
  const before = (measure: Printed): Figure | undefined => (isOwn(measure) ? undefined : wholeOf(measure, on(yearAgo)));
  /** Moves between kinds of placement; counted from the return itself, and for internal use alone. */
  const moves =
    source.internal && wholeOf("moves-per-child-year", now).symbol !== "x" && yearAgo + 1 >= covered.from
      ? movesBetween({ care: source.care, period: { from: addDays(yearAgo, 1), to: asAt } })
      : [];
  const toHomes = moves.find(({ category }) => category === "U;K")?.numerator;
  const first = firstPage(source, {
    watched: [...compared.map((measure) => ({ figures: line(measure), before: before(measure) })), ...own],
    asked: "Members are asked to consider and note this report.",
    cost: costOfResidential(source, {
      count: toHomes,
      told: `In the twelve months ${counted(toHomes ?? 0, "move was", "moves were")} from a foster home to a children's home`,
    }),
  });
  const told = (measure: Printed) =>
    first.found.find(({ now: latest }) => latest.measure === measure && latest.periodEnd === isoFromDay(asAt));
  /** What the first page looks at, with what was published before the return begins: a sentence and a chart say what it says. */
  const seriesOf = (measure: Printed): readonly Figure[] => told(measure)?.series ?? line(measure);
  const isHeld = asAt >= covered.from && asAt <= covered.to;
  return {
    first,
    source,
    moves,
    on,
    now,
    /** Of the council's own counts those of the latest day of each, which the figures of the report's own date hold. */
    latestLocal: asked.on(asAt),
    /** the days of counts of return interviews, with their figures */
    interviews: localDaysOf(source)
      .filter((day) => series.some((row) => row.measure === "return-interviews-share" && row.day === day))
      .map((day) => asked.on(day)),
    decimals: (internal ? 1 : 0) as Decimals,
    date: (day: Day): string => longDate(isoFromDay(day)),
    wording,
    full: (measure: Printed): string => figureInFull(wholeOf(measure, now), "child", "children", internal ? 1 : 0),
    /** What the series of a measure says of it; blank where there is nothing to hold it against. */
    change: (measure: Printed): string => verdictInWords(seriesOf(measure)),
    /** A line over time of at least two points, with its interval, and another measure beside it. */
    trendOf: (measure: Printed, label: string, counting: string, beside?: readonly [Printed, string]) => {
      const own = isOwn(measure) ? "the council's own series" : "SSDA903 return";
      const from = told(measure)?.published === true ? `${own}, Department for Education` : own;
      const lines = [[measure, label] as const, ...(beside === undefined ? [] : [beside])].map(([id, name]) => ({
        label: name,
        figures: seriesOf(id),
      }));
      const drawn = lines.filter(({ figures }) => isLine(figures));
      return drawn[0] === undefined || drawn[0] !== lines[0]
        ? null
        : trend(drawn, wording(findMeasure(measure).title, counting, from));
    },
    /** Whether the return itself can tell of a measure on the day of the report. */
    isKnown: (id: MeasureId): boolean => isHeld && source.isKnownAt(findMeasure(id), asAt),
  };
}

/** The one figure of a measure, or what stands for it where it has no total. */
export function wholeOf(measure: Printed, figures: readonly Figure[]): Figure {
  if (measure === "reviews-participation") return findFigure(figures, measure, "review-participation", "took-part");
  if (measure === "return-interviews-share") return findFigure(figures, measure, "interview-stage", "accepted");
  return findFigure(figures, measure);
}

function isLine(figures: readonly Figure[]): boolean {
  return figures.filter((figure) => comparable(figure).symbol === "").length > 1;
}
