import { measureNamed } from "../measure/findMeasure.ts";
import { groupedBy } from "../return/groupedBy.ts";
import { adjustP } from "../stats/adjustP.ts";
import { type AgainstOthers, againstOthers, type Comparator } from "./againstOthers.ts";
import { type AreaFigure, areaFigures } from "./areaFigures.ts";
import { catalogueSeries } from "./catalogueSeries.ts";
import { isOfArea } from "./isOfArea.ts";
import type { PublishedFigure } from "./PublishedFigure.ts";
import type { PublishedSeries } from "./PublishedSeries.ts";
import { publishedAdoptionTimes } from "./publishedAdoptionTimes.ts";
import { publishedMeasures } from "./publishedMeasures.ts";
import type { StatisticalNeighbours } from "./readNeighbours.ts";

/** One measure of an authority set beside others, with all figures that it was compared with. */
export interface Benchmark {
  readonly series: PublishedSeries;
  readonly against: AgainstOthers;
  /** of all areas and of every year that was given */
  readonly areas: readonly AreaFigure[];
}

/** Several comparisons of one kind looked at together: of the measures with the mean of the neighbours, for example. */
export interface ComparisonFamily {
  readonly with: Comparator["with"];
  /** how many gaps have an interval, and so could be judged */
  readonly tested: number;
  /** how many of those would be clear by chance alone if there were no true difference at all */
  readonly byChance: number;
  /** those that are clear each by itself */
  readonly clear: readonly Benchmark[];
  /** those that stay clear after allowing for how many were looked at */
  readonly stillClear: readonly Benchmark[];
}

/** All measures of an authority for a year, against others. */
export interface BenchmarkTable {
  readonly rows: readonly Benchmark[];
  /** one for each comparator that some measure has, in the order in which they are first met */
  readonly families: readonly ComparisonFamily[];
}

export interface BenchmarkTableOptions {
  readonly neighbours?: StatisticalNeighbours;
  /** default the latest year in which the authority has a figure */
  readonly year?: number;
  /** coverage of the intervals, and of what is called clear; default 0.95 */
  readonly confidence?: number;
  /**
   * default `comparableSeries` of the figures: columns named by the catalogue, and the DfE's own of `publishedMeasures` and on
   * times of adoption, but for numbers of children, which go by the size of the authority
   */
  readonly series?: readonly PublishedSeries[];
}

/**
 * Sets every measure that some published figures hold beside last year, neighbours, region and England at once, and
 * says which gaps are clear after allowing for their number: of twenty comparisons one is clear by chance. P values are
 * adjusted as Benjamini and Hochberg do, so that of those still clear at most one in twenty is expected to be false.
 *
 * @param authority GSS code or the DfE's three digits
 * @param figures of one edition, as `readPublished` gives them; later years than that asked for are not looked at
 * @returns no rows where the authority has no figure in the year
 * @throws {RangeError} if an area has more than one figure of a series for a year
 * @example
 * const text = "time_period,geographic_level,old_la_code,cla-rate,cla-rate numerator,cla-rate denominator\n2025,National,,67,81770,12183016\n2025,Local authority,823,48,337,70074\n";
 * const { rows, families } = benchmarkTable("823", readPublished(new TextEncoder().encode(text), "rates.csv"));
 * rows.map(({ series, against }) => [series.measure, against.figure.value]); // => [["cla-rate", 48]]
 * families.map((family) => [family.with, family.tested, family.stillClear.length]); // => [["England", 1, 1]]
 */
export function benchmarkTable(
  authority: string,
  figures: readonly PublishedFigure[],
  options: BenchmarkTableOptions = {},
): BenchmarkTable {
  const { neighbours, confidence = 0.95, series = comparableSeries(figures) } = options;
  const byIndicator = groupedBy(figures, ({ indicator }) => indicator);
  const found = series.flatMap((each) => {
    const { indicator, counts } = each;
    const named = new Set([indicator, counts?.numerator.indicator ?? "", counts?.denominator.indicator ?? ""]);
    if (!byIndicator.has(indicator)) return [];
    const own = [...named].flatMap((name) => byIndicator.get(name) ?? []);
    return [{ series: each, areas: areaFigures(own, each) }];
  });
  const own = found.flatMap(({ areas }) => areas.filter(({ figure }) => isAuthority(figure, authority)));
  if (authority === "" || own.length === 0) return { rows: [], families: [] };
  const year = options.year ?? Math.max(...own.map(({ figure }) => figure.year));
  const rows = found.flatMap((each): Benchmark[] => {
    const areas = each.areas.filter(({ figure }) => figure.year <= year);
    if (!areas.some(({ figure }) => figure.year === year && isAuthority(figure, authority))) return [];
    const asked = {
      polarity: each.series.polarity,
      of: each.series,
      year,
      confidence,
      ...(neighbours && { neighbours }),
    };
    return [{ series: each.series, areas, against: againstOthers(authority, areas, asked) }];
  });
  return { rows, families: familiesOf(rows, confidence) };
}

/**
 * Where measures that can be compared between authorities stand in published figures: columns named by the catalogue, and
 * the DfE's own of `publishedMeasures` and on times of adoption, but for numbers of children, which go by the size of the
 * authority.
 *
 * @example
 * const text = "time_period,geographic_level,old_la_code,cla-rate,cla-number\n2025,Local authority,823,48,337\n";
 * const published = readPublished(new TextEncoder().encode(text), "rates.csv");
 * comparableSeries(published).map(({ indicator }) => indicator).filter((indicator) => /^cla-/.test(indicator)); // => ["cla-rate"]
 */
export function comparableSeries(figures: readonly PublishedFigure[]): readonly PublishedSeries[] {
  return [...catalogueSeries(figures), ...publishedMeasures, ...publishedAdoptionTimes].filter(
    ({ measure }) => measureNamed(measure).unit !== "children",
  );
}

function isAuthority(figure: PublishedFigure, code: string): boolean {
  return figure.level === "authority" && isOfArea(figure, code);
}

function familiesOf(rows: readonly Benchmark[], confidence: number): readonly ComparisonFamily[] {
  const kinds = new Set(rows.flatMap(({ against }) => against.comparators.map((comparator) => comparator.with)));
  return [...kinds].map((kind): ComparisonFamily => {
    const tested = rows.flatMap((row) => {
      const gap = row.against.comparators.find((comparator) => comparator.with === kind)?.gap;
      return gap === undefined || !("clear" in gap) ? [] : [{ row, gap }];
    });
    const adjusted = adjustP(
      tested.map(({ gap }) => gap.pValue),
      "Benjamini-Hochberg",
    );
    return {
      with: kind,
      tested: tested.length,
      byChance: tested.length * (1 - confidence),
      clear: tested.filter(({ gap }) => gap.clear).map(({ row }) => row),
      stillClear: tested.filter((_, at) => (adjusted[at] ?? 1) < 1 - confidence).map(({ row }) => row),
    };
  });
}
