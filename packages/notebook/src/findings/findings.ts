import {
  addMonths,
  type Benchmark,
  breakBetween,
  breakBetweenYears,
  comparable,
  dayFromIso,
  type Figure,
  isUnder,
  type Measure,
  measureNamed,
  type Polarity,
  polarityOf,
  type SeriesVerdict,
  type ShownFigure,
  trendAgainst,
  verdictOf,
} from "@lac-analytics/core";
import { isOwnPublished } from "../benchmark/isOwnPublished.ts";
import type { PublishedBenchmarks } from "../source/publishedBenchmarks.ts";
import type { SeriesQuestions } from "./SeriesQuestions.ts";
import type { SeriesWords } from "./SeriesWords.ts";
import { type Standing, standOf } from "./standOf.ts";
import { wordsOfSeries } from "./wordsOfSeries.ts";

/** A series that a paper watches. */
export interface WatchedSeries {
  /** figures of one measure, breakdown and category over time, in any order; the latest is what the paper says of now */
  readonly figures: readonly Figure[];
  /**
   * the earlier figure that the latest is shown beside where its verdict compares it with none, as a trend does not; by
   * default the last whose time does not overlap
   */
  readonly before?: Figure | undefined;
  /** of a series that is published, what the council itself has of a later day */
  readonly since?: Figure | undefined;
  /** what it is meant to reach, and whose aim that is: "the Department's threshold" */
  readonly aim?: { readonly value: number; readonly name: string };
  /** of a measure that the catalogue does not have */
  readonly measure?: Measure;
  /** whether the paper is about it before all else, and tells it first whether or not it changed */
  readonly heads?: boolean;
  /** what this paper asks of it, where another has asked the usual */
  readonly asks?: SeriesQuestions;
}

/** What a series that is watched says. */
export interface Finding extends Standing {
  readonly words: SeriesWords;
  readonly now: Figure;
  readonly before?: ShownFigure;
  /** of a published figure, what the council itself has of a later day */
  readonly since?: ShownFigure;
  /** in order of time, what is not available left out */
  readonly series: readonly Figure[];
  readonly polarity: Polarity;
  readonly verdict: SeriesVerdict;
  readonly benchmark?: Benchmark;
  /** whether some of the earlier figures are published ones, which the return does not reach back to */
  readonly published: boolean;
  readonly aim?: NonNullable<WatchedSeries["aim"]>;
  /** ISO date: a figure of an earlier day is of so much earlier a time than the paper that a sentence says when */
  readonly oldBefore?: string;
  /** whether the paper is about it before all else */
  readonly heads?: boolean;
}

type Published = Pick<PublishedBenchmarks, "code" | "rows" | "families">;

/** What is published of no council. */
export const nothingPublished: Published = { code: "", rows: [], families: [] };

/**
 * What each of some series says: the one verdict on it, and where the council stands among others. Days for which the
 * return has no figure have the council's published one where there is one. A series without a latest figure has no
 * finding.
 *
 * @param published what is published of the council and of others
 * @throws {RangeError} if the catalogue has no such measure
 * @example
 * const on = (asAt) => figuresOf(care, { asAt }, { measures: [findMeasure("cla-number")] });
 * const [found] = findings([{ figures: yearEndsTo(source.asAt).flatMap(on) }]);
 * [found.before, found.now].map(countCell); // => [313,315]
 * [found.words.about, found.verdict.word]; // => ["the number of children we look after","rising"]
 */
export function findings(
  watched: readonly WatchedSeries[],
  published: Published = nothingPublished,
): readonly Finding[] {
  return watched.flatMap(({ figures, before, since, aim, measure: own, heads, asks }): Finding[] => {
    const given = inTime(figures);
    const asked = given.at(-1);
    if (asked === undefined) return [];
    const row = published.rows.find(
      ({ series: { measure, breakdown, category } }) =>
        measure === asked.measure && breakdown === asked.breakdown && category === asked.category,
    );
    const isJoined = row === undefined || asked.symbol === "x" || isCountedAlike(asked, row);
    const history = row === undefined || !isJoined ? [] : publishedOf(row, published.code, given);
    const later = laterOf(since, asked);
    const isOvertaken = later !== undefined && overtakes(later, given, own);
    const series = inTime([...given, ...history, ...(isOvertaken ? [later] : [])]);
    const now = isOvertaken ? later : asked.symbol === "x" ? history.at(-1) : asked;
    if (now === undefined || series.some(({ symbol, periodEnd }) => symbol !== "x" && periodEnd > now.periodEnd))
      return [];
    const benchmark = row !== undefined && maySetBeside(now, row) ? row : undefined;
    const measure = own ?? measureNamed(now.measure);
    const polarity = polarityOf(measure, now);
    const upToNow = withOneBefore(
      series.filter(({ periodEnd, symbol }) => periodEnd <= now.periodEnd && symbol !== "x"),
      before,
    );
    const verdict = verdictOf(upToNow, { polarity });
    const compared = comparedWith(verdict, upToNow) ?? before;
    const earlier = compared !== undefined && compared.symbol !== "x" ? compared : oneBefore(upToNow, now);
    return [
      {
        words: { ...wordsOfSeries(now, measure), ...(asks !== undefined && { asks }) },
        now,
        series: upToNow,
        polarity,
        verdict,
        ...standOf(later ?? now, benchmark, published),
        published: history.length > 0,
        ...(earlier?.symbol === "" && earlier.periodEnd < now.periodEnd && { before: earlier }),
        ...(later !== undefined && !isOvertaken && { since: later }),
        ...(benchmark !== undefined && { benchmark }),
        ...(aim !== undefined && { aim }),
        ...(heads === true && { heads }),
      },
    ];
  });
}

/** After every year from which something is counted in another way: a return is counted in the latest way, whatever its year. */
const latestWay = 9999;

/** Whether a figure is counted as what is published is: it is what is published, or nothing has changed in the counting since. */
function isCountedAlike(figure: Figure, row: Benchmark): boolean {
  const isPublished = figure.symbol === "" && isOwnPublished(figure, row);
  return isPublished || breakBetweenYears(row.series, [row.against.figure.year, latestWay]) === undefined;
}

/** Whether the council may be told to do better or worse than others by a figure. */
function maySetBeside(now: Figure, row: Benchmark): boolean {
  return !isUnder(now, "do-not-rank") && isCountedAlike(now, row);
}

/**
 * What is published of the council for days and years of which a series has no figure, in order of time: back to the
 * first year that is withheld, beyond which a figure stands alone and tells nothing of the latest.
 */
function publishedOf(benchmark: Benchmark, code: string, given: readonly Figure[]): readonly Figure[] {
  const latest = given.at(-1);
  if (latest === undefined) return [];
  const known = new Set(given.filter(({ symbol }) => symbol !== "x").map(({ periodEnd }) => periodEnd));
  const years = trendAgainst(code, benchmark)
    .own.filter((figure) => isYearly(figure) === isYearly(latest) && figure.periodEnd <= latest.periodEnd)
    .toSorted((one, other) => (one.periodEnd < other.periodEnd ? -1 : 1));
  const unbroken = years.slice(
    1 + years.findLastIndex(({ symbol, periodEnd }) => symbol !== "" && !known.has(periodEnd)),
  );
  return unbroken.filter(({ periodEnd }) => !known.has(periodEnd));
}

/** What the council itself has of a later day than a published figure, where it may be set beside it. */
function laterOf(since: Figure | undefined, asked: Figure): ShownFigure | undefined {
  const later = since === undefined ? undefined : comparable(since);
  return later?.symbol === "" && later.periodEnd > asked.periodEnd ? later : undefined;
}

/**
 * Whether a later figure of the council's own does not bear out what a published series says: then the later one is told,
 * since a fall that has been made up is no news. So it is where the later figure is itself a step that the series did not
 * have.
 */
function overtakes(later: ShownFigure, given: readonly Figure[], own: Measure | undefined): boolean {
  const polarity = polarityOf(own ?? measureNamed(later.measure), later);
  const shown = given.filter(({ symbol }) => symbol !== "x");
  const published = verdictOf(shown, { polarity });
  if (published.word === "cannot tell") return false;
  const withLater = verdictOf([...shown, later], { polarity });
  if (published.word === "steady") return withLater.word !== "steady" && stepFrom(withLater) !== undefined;
  const began = stepFrom(published);
  if (began === undefined) return withLater.word !== published.word;
  // a step still stands where the later figure is as far from that with which it began
  return (
    verdictOf([...shown.filter(({ periodEnd }) => periodEnd === began), later], { polarity }).word !== published.word
  );
}

/** The day of the one figure that a verdict holds the latest against, where it is no trend's or chart's. */
function stepFrom({ reason }: SeriesVerdict): string | undefined {
  return reason.test === "difference" || reason.test === "outside the interval" || reason.test === "no sample"
    ? reason.since
    : undefined;
}

function isYearly({ periodStart, periodEnd }: Figure): boolean | undefined {
  if (periodStart === periodEnd) return false;
  return addMonths(dayFromIso(periodStart), 12) === dayFromIso(periodEnd) + 1 ? true : undefined;
}

/** A series that has but its latest figure, with the one that this is shown beside: what stands in one table is judged together. */
function withOneBefore(series: readonly Figure[], before: Figure | undefined): readonly Figure[] {
  return series.length > 1 || before === undefined || before.symbol === "x" ? series : inTime([before, ...series]);
}

/** The one figure that a verdict holds the latest against: what the table shows is what the sentence tells. */
function comparedWith(verdict: SeriesVerdict, series: readonly Figure[]): Figure | undefined {
  const began = stepFrom(verdict);
  return began === undefined ? undefined : series.find(({ periodEnd }) => periodEnd === began);
}

/** Figures in order of time, one for each time: one that is known before one that is not. */
function inTime(figures: readonly Figure[]): readonly Figure[] {
  return figures
    .map(comparable)
    .toSorted((one, other) => Number(one.symbol === "x") - Number(other.symbol === "x"))
    .toSorted((one, other) => (one.periodEnd < other.periodEnd ? -1 : one.periodEnd > other.periodEnd ? 1 : 0))
    .filter(({ periodEnd }, at, all) => periodEnd !== all[at - 1]?.periodEnd);
}

function oneBefore(series: readonly Figure[], now: Figure): Figure | undefined {
  const earlier = series.filter(
    (figure) => figure.symbol === "" && figure.periodEnd < now.periodEnd && breakBetween(figure, now) === undefined,
  );
  return earlier.findLast(({ periodEnd }) => periodEnd < now.periodStart) ?? earlier.at(-1);
}
