import {
  type ChartWording,
  changeBetween,
  dotsAgainstEarlier,
  longDate,
  smallMultiples,
  trend,
} from "@lac-analytics/charts";
import {
  addDays,
  addMonths,
  comparable,
  type Day,
  type Figure,
  findFigure,
  isoFromDay,
  periodEnds,
} from "@lac-analytics/core";
import {
  type AskedFigures,
  countInWords,
  countsByDate,
  figuresOfDay,
  flowChange,
  type NotebookSource,
  type ReportMonths,
  reportPeriod,
  type SourceFacts,
  wordingFor,
  yearEndsTo,
} from "@lac-analytics/notebook";
import { ofEnough } from "./ofEnough.ts";
import { type CategoryOfSplit, figureOfSplit, labelOf, named, type Split } from "./splits.ts";

/** What the sections of the report are made of. */
export type AdoptionParts = ReturnType<typeof adoptionParts>;

/** The last part of a reporting year that is over on the date, as long as the report is about, and the thirteen quarters to its end. */
export function quartersTo({ asAt, months }: SourceFacts): { readonly half: Day; readonly quarters: readonly Day[] } {
  const [half = asAt] = periodEnds(asAt, { months, count: 1 });
  // the first and the last of thirteen quarter ends are three years apart: their averages have no child in common
  return { half, quarters: periodEnds(half, { months: 3, count: 13 }) };
}

/**
 * Over how many months those who ceased are counted: those of a part of a year and of twelve months would together give
 * away the few of the rest, so that a version for publication has the twelve, a year apart.
 */
export function monthsOfFlows({ internal, months }: SourceFacts): ReportMonths {
  return internal ? months : 12;
}

/** The days of the report, its figures on them, and the forms in which its counts are printed. */
export function adoptionParts(source: NotebookSource, figures: AskedFigures, guardianship: AskedFigures) {
  const { half, quarters } = quartersTo(source);
  const halves = periodEnds(half, { months: source.months, count: 36 / source.months + 1 });
  const years = quarters.filter((_, at) => at % 4 === 0);
  const dayAfter = addDays(half, 1);
  const on = (day: Day): readonly Figure[] => figuresOfDay(day, figures.on(day));
  const now = on(half);
  const of = <S extends Split>(day: Day, measure: S, id: CategoryOfSplit<S>): Figure =>
    figureOfSplit(on(day), measure, id);
  const yearAgo = addDays(addMonths(dayAfter, -12), -1);
  const { span } = reportPeriod(source.months);
  /** From the first that the council counts itself on, where it does: before it is the return's count, which is another. */
  const countedAlike = (measure: Split, id: string): readonly Day[] => {
    const own = source.series.filter((row) => row.measure === measure && row.category === id);
    return own.length === 0 ? halves : halves.filter((date) => own.some(({ day }) => day <= date));
  };
  const bars = (measure: Split, ids: readonly string[], earlierDay: Day, words: ChartWording) => {
    const pairs = ids.map((id) => {
      const figure = ofEnough(figureOfSplit(now, measure, id));
      const earlier = ofEnough(figureOfSplit(on(earlierDay), measure, id));
      const change = figure.unit === "days" ? changeBetween(figure, earlier) : flowChange(figure, earlier);
      return { label: labelOf(measure, id), now: figure, earlier, ...(change && { change }) };
    });
    const told = pairs.filter(({ now }) => isKnown(now));
    return told.length === 0 ? null : dotsAgainstEarlier(told, words);
  };
  return {
    source,
    half,
    quarters,
    /** the ends of the parts of years that the report is about, over three years */
    halves,
    /** those at which flows are counted */
    apart: source.internal ? halves : years,
    dayAfter,
    yearAgo,
    threeYearsAgo: addDays(addMonths(dayAfter, -36), -1),
    on,
    now,
    of,
    ofHalves: <S extends Split>(measure: S, id: CategoryOfSplit<S>) =>
      countedAlike(measure, id).map((day) => of(day, measure, id)),
    span,
    /** shares who left under a special guardianship order, in the years to the days at which every paper looks at them */
    guardianship: yearEndsTo(half).map((day) => findFigure(guardianship.on(day), "sgo-share")),
    /** shares who were adopted, in years that may be set beside those of others */
    adopted: source.internal
      ? yearEndsTo(half).map((day) => findFigure(guardianship.on(day), "adopted-share"))
      : years.map((day) => findFigure(on(day), "adopted-share")),
    date: (day: Day): string => longDate(isoFromDay(day)),
    wording: wordingFor(source.council),
    count: <S extends Split>(measure: S, id: CategoryOfSplit<S>, one: string, several?: string): string =>
      countInWords(of(half, measure, id), one, several),
    isCounted: (measure: Split): boolean =>
      named(measure).every(({ id }) => figureOfSplit(now, measure, id).symbol !== "x"),
    /** What is counted in each category over the halves, or of two of them a year apart where no more are known. */
    counts: (measure: Split, ids: readonly string[], words: ChartWording) => {
      const told = ids.flatMap((id) => {
        const figures = countedAlike(measure, id).map((day) => comparable(figureOfSplit(on(day), measure, id)));
        const known = figures.slice(figures.findIndex(isKnown));
        const now = figures.at(-1);
        return now !== undefined && isKnown(now) ? [{ label: labelOf(measure, id), figures: known }] : [];
      });
      const isOverTime = told.some(({ figures }) => figures.filter(isKnown).length >= fewestForLines);
      return isOverTime ? smallMultiples(told, words) : bars(measure, ids, yearAgo, words);
    },
    /** What is counted now in each category, and was on an earlier day. */
    bars,
    table: (caption: string, measures: readonly Split[]) =>
      countsByDate(
        `${caption}: in the ${span} to each date, or on it`,
        measures.flatMap((measure) =>
          named(measure).map(({ id, label }) => ({
            label,
            figures: halves.slice(-5).map((day) => figureOfSplit(on(day), measure, id)),
          })),
        ),
      ),
  };
}

/** So many points make a line over time; two of them are as well told by bars. */
const fewestForLines = 3;

/** Whether a figure can be set beside others: what is not known now, such as matches of children not adopted yet, is not drawn. */
function isKnown(figure: Figure): boolean {
  return !["x", "z"].includes(comparable(figure).symbol);
}

/** A line over time from the first figure that is known, where it has two points at least. */
export function trendOf(...[series, ...others]: Parameters<typeof trend>) {
  const lines = series.map((line) => ({ ...line, figures: line.figures.slice(line.figures.findIndex(isKnown)) }));
  const points = lines[0]?.figures.filter((figure) => comparable(figure).symbol === "") ?? [];
  return points.length < 2 ? null : trend(lines, ...others);
}
