import type { Figure } from "../measure/Figure.ts";
import { findMeasure } from "../measure/findMeasure.ts";
import type { Measure } from "../measure/Measure.ts";
import { groupedBy } from "../return/groupedBy.ts";
import { dayFromIso } from "../return/isoDate.ts";
import { reportingYearOf } from "../return/reportingYear.ts";
import { againstOthers, type Comparator } from "./againstOthers.ts";
import { type AreaFigure, areaFigures } from "./areaFigures.ts";
import type { Gap } from "./gapBetween.ts";
import { isOfArea } from "./isOfArea.ts";
import type { PublishedFigure } from "./PublishedFigure.ts";
import type { PublishedSeries } from "./PublishedSeries.ts";
import type { StatisticalNeighbours } from "./readNeighbours.ts";

/** What a gap says: better or worse where the measure has a direction, else higher or lower. */
export type GapVerdict =
  | "better"
  | "worse"
  | "higher"
  | "lower"
  | "no clear difference"
  | "not tested"
  | "not available";

/** A figure of an authority's own return beside one that was published of others. */
export interface OwnComparison {
  readonly own: Figure;
  /** what was published of the authority itself in the year of the comparator; missing where that was nothing */
  readonly published?: PublishedFigure;
  readonly comparator: Comparator;
  readonly verdict: GapVerdict;
}

export interface OwnComparisonOptions {
  /** GSS code or the DfE's three digits, as the published files have it */
  readonly authority: string;
  readonly neighbours?: StatisticalNeighbours;
  /** coverage of the intervals, and of what is called clear; default 0.95 */
  readonly confidence?: number;
}

/**
 * Sets figures of an authority's own return beside those that were published of its neighbours, its region and England,
 * of the latest published year that does not lie after the figure. The own figure takes the place of the authority's
 * published one: with its counts the gap has an interval. What is published of no authority, such as how long stages of
 * adoption take, stands beside England alone. A figure without a value, one of a part
 * of the children, and one that was not published of others are compared with nothing.
 *
 * @param published of one edition, as `readPublished` gives them
 * @param series where the measures stand in them
 * @throws {RangeError} if an area has more than one figure of a series for a year
 * @example
 * const text = "time_period,geographic_level,old_la_code,cla-rate,cla-rate numerator,cla-rate denominator\n2018,National,,64,75360,11776260\n";
 * const published = readPublished(new TextEncoder().encode(text), "rates.csv");
 * const population = { children: 61_026, vintage: "ONS, mid-2018" };
 * const rate = figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: [findMeasure("cla-rate")], population });
 * const [compared] = ownAgainstPublished(rate, published, catalogueSeries(published), { authority: "823" });
 * [compared.comparator.name, compared.comparator.value, compared.verdict]; // => ["England", 64, "lower"]
 */
export function ownAgainstPublished(
  figures: readonly Figure[],
  published: readonly PublishedFigure[],
  series: readonly PublishedSeries[],
  { authority, neighbours, confidence = 0.95 }: OwnComparisonOptions,
): readonly OwnComparison[] {
  const byIndicator = groupedBy(published, ({ indicator }) => indicator);
  return series.flatMap((each) => {
    const own = figures.find((figure) => isOf(figure, each));
    if (own === undefined) return [];
    const { counts, indicator, polarity } = each;
    const names = new Set([indicator, counts?.numerator.indicator ?? "", counts?.denominator.indicator ?? ""]);
    const areas = areaFigures(
      [...names].flatMap((name) => byIndicator.get(name) ?? []),
      each,
    );
    const latest = reportingYearOf(dayFromIso(own.periodEnd));
    const place = placeOf(
      areas.map(({ figure }) => figure).filter((figure) => figure.year <= latest),
      authority,
    );
    if (place === undefined) return [];
    const others = areas.filter(({ figure }) => figure !== place);
    const asked = { polarity, of: each, year: place.year, confidence, ...(neighbours && { neighbours }) };
    return againstOthers(authority, [...others, ownArea(own, place)], asked)
      .comparators.filter((comparator) => comparator.with !== "last year")
      .map((comparator) => ({
        own,
        ...(areas.some(({ figure }) => figure === place) && { published: place }),
        comparator,
        verdict: verdictOn(comparator.gap, polarity),
      }));
  });
}

function isOf({ measure, breakdown, category }: Figure, series: PublishedSeries): boolean {
  return measure === series.measure && breakdown === series.breakdown && category === series.category;
}

/** What the own figure takes the place of: the latest of the authority, or, where there is none of any, that beside England's. */
function placeOf(figures: readonly PublishedFigure[], authority: string): PublishedFigure | undefined {
  const authorities = figures.filter(({ level }) => level === "authority");
  const own = latestOf(authorities.filter((figure) => isOfArea(figure, authority)));
  if (own !== undefined || authorities.length > 0) return own;
  const nation = latestOf(figures.filter(({ level }) => level === "national"));
  return nation && { ...nation, level: "authority", areaCode: authority, areaName: "", oldCode: "", regionCode: "" };
}

function latestOf(figures: readonly PublishedFigure[]): PublishedFigure | undefined {
  return figures.toSorted((a, b) => b.year - a.year)[0];
}

/** The own figure in the place of the published one. */
function ownArea(own: Figure, place: PublishedFigure): AreaFigure {
  if (own.symbol !== "" || own.partial === true) {
    return { figure: { ...place, symbol: own.symbol === "" ? "x" : own.symbol } as PublishedFigure };
  }
  const figure = { ...place, symbol: "", value: own.value } as const;
  const { interval } = findMeasure(own.measure);
  const { numerator, denominator } = own;
  const hasCounts = numerator !== undefined && denominator !== undefined;
  if (!hasCounts || (interval !== "wilson" && interval !== "poisson")) return { figure };
  return { figure, counts: { numerator, denominator, interval } };
}

function verdictOn(gap: Gap | undefined, polarity: Measure["polarity"]): GapVerdict {
  if (gap === undefined) return "not available";
  if (!("clear" in gap)) return "not tested";
  if (!gap.clear) return "no clear difference";
  const isHigher = gap.value > 0;
  if (polarity === "none") return isHigher ? "higher" : "lower";
  return isHigher === (polarity === "higher-better") ? "better" : "worse";
}
