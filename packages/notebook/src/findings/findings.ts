import {
  type Benchmark,
  breakBetween,
  comparable,
  type Figure,
  type Measure,
  measureNamed,
  type Polarity,
  type SeriesVerdict,
  type ShownFigure,
  verdictOf,
} from "@lac-analytics/core";
import type { PublishedBenchmarks } from "../source/publishedBenchmarks.ts";
import type { SeriesWords } from "./SeriesWords.ts";
import { wordsOfSeries } from "./wordsOfSeries.ts";

/** A series that a paper watches. */
export interface WatchedSeries {
  /** figures of one measure, breakdown and category over time, in any order; the latest is what the paper says of now */
  readonly figures: readonly Figure[];
  /** what the latest is shown beside; by default the one before whose time it does not share */
  readonly before?: Figure | undefined;
  /** what it is meant to reach, and whose aim that is: "the Department's threshold" */
  readonly aim?: { readonly value: number; readonly name: string };
  /** of a measure that the catalogue does not have */
  readonly measure?: Measure;
}

/** How the council stands to others, where that is more than a rounding: its place, or a gap that stays clear. */
export type Stand = "behind" | "ahead" | "unlike" | "alike" | "not known";

/** What a series that is watched says. */
export interface Finding {
  readonly words: SeriesWords;
  readonly now: Figure;
  readonly before?: ShownFigure;
  /** in order of time, what is not available left out */
  readonly series: readonly Figure[];
  readonly polarity: Polarity;
  readonly verdict: SeriesVerdict;
  readonly benchmark?: Benchmark;
  readonly stand: Stand;
  readonly aim?: NonNullable<WatchedSeries["aim"]>;
}

/** What is published of no council. */
export const nothingPublished: Pick<PublishedBenchmarks, "rows" | "families"> = { rows: [], families: [] };

/**
 * What each of some series says: the one verdict on it, and where the council stands among others. A series without a
 * latest figure has no finding.
 *
 * @param published what is published of the council and of others
 * @throws {RangeError} if the catalogue has no such measure
 */
export function findings(
  watched: readonly WatchedSeries[],
  published: Pick<PublishedBenchmarks, "rows" | "families"> = nothingPublished,
): readonly Finding[] {
  return watched.flatMap(({ figures, before, aim, measure: own }): Finding[] => {
    const series = inTime(figures);
    const now = series.at(-1);
    if (now === undefined || now.symbol === "x") return [];
    const measure = own ?? measureNamed(now.measure);
    const { polarity } = measure;
    const benchmark = published.rows.find(
      (row) =>
        row.series.measure === now.measure &&
        row.series.breakdown === now.breakdown &&
        row.series.category === now.category,
    );
    const earlier = before ?? oneBefore(series, now);
    return [
      {
        words: wordsOfSeries(now, measure),
        now,
        series: series.filter(({ symbol }) => symbol !== "x"),
        polarity,
        verdict: verdictOf(series, { polarity }),
        stand: standOf(benchmark, published),
        ...(earlier?.symbol === "" && earlier.periodEnd < now.periodEnd && { before: earlier }),
        ...(benchmark !== undefined && { benchmark }),
        ...(aim !== undefined && { aim }),
      },
    ];
  });
}

/** Figures in order of time, one for each time. */
function inTime(figures: readonly Figure[]): readonly Figure[] {
  return figures
    .map(comparable)
    .toSorted((one, other) => (one.periodEnd < other.periodEnd ? -1 : 1))
    .filter(({ periodEnd }, at, all) => periodEnd !== all[at - 1]?.periodEnd);
}

function oneBefore(series: readonly Figure[], now: Figure): Figure | undefined {
  const earlier = series.filter(
    (figure) => figure.symbol === "" && figure.periodEnd < now.periodEnd && breakBetween(figure, now) === undefined,
  );
  return earlier.findLast(({ periodEnd }) => periodEnd < now.periodStart) ?? earlier.at(-1);
}

function standOf(
  benchmark: Benchmark | undefined,
  { families }: Pick<PublishedBenchmarks, "families">,
): Finding["stand"] {
  if (benchmark === undefined || benchmark.against.figure.symbol !== "") return "not known";
  const { polarity } = benchmark.series;
  const gaps = families
    .filter(({ with: kind, stillClear }) => kind !== "last year" && kind !== "region" && stillClear.includes(benchmark))
    .flatMap(({ with: kind }) => benchmark.against.comparators.find((one) => one.with === kind)?.gap ?? []);
  if (polarity === "none") return gaps.length > 0 ? "unlike" : "alike";
  const isWorse = ({ value }: { readonly value: number }): boolean => value > 0 !== (polarity === "higher-better");
  const band = benchmark.against.standing?.band;
  if (gaps.some(isWorse) || band === "D") return "behind";
  return gaps.length > 0 || band === "A" ? "ahead" : "alike";
}
