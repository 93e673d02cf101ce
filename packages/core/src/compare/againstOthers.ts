import { mean } from "simple-statistics";
import { breakBetweenYears, type FigureOfMeasure, isUnder } from "../measure/cautionsOf.ts";
import type { Measure } from "../measure/Measure.ts";
import type { AreaFigure } from "./areaFigures.ts";
import { type Gap, gapBetween, gapUntested, type ShownAreaFigure } from "./gapBetween.ts";
import { isOfArea } from "./isOfArea.ts";
import type { PublishedFigure } from "./PublishedFigure.ts";
import type { Closeness, StatisticalNeighbours } from "./readNeighbours.ts";
import { england } from "./regions.ts";
import { type Standing, standing } from "./standing.ts";

/** How many figures have a value, and how many do not, by their symbol. */
export interface ValueCount {
  readonly withValue: number;
  readonly withheld: Readonly<Record<string, number>>;
}

/** What an authority is set beside. */
export interface Comparator {
  readonly with: "last year" | "neighbours" | "region" | "England";
  /** name of the area; of neighbours, their model */
  readonly name: string;
  readonly year: number;
  /** missing where it is withheld; of neighbours the unweighted mean of those that have a value, each as published */
  readonly value?: number;
  readonly counted: ValueCount;
  /** the authority's figure less this one; missing where either is withheld */
  readonly gap?: Gap;
}

/** A neighbour and its figure; there is no figure where the files have no row of it. */
export interface NeighbourFigure {
  readonly authority: string;
  readonly closeness: Closeness;
  readonly figure?: PublishedFigure;
}

/** An authority beside its own last year, its neighbours, its region and England. */
export interface AgainstOthers {
  readonly figure: PublishedFigure;
  /**
   * among all authorities; missing where the authority's own figure is withheld, the catalogue forbids to rank, or more
   * than a quarter of them are confidential
   */
  readonly standing?: Standing;
  /** of all authorities */
  readonly authorities: ValueCount;
  readonly comparators: readonly Comparator[];
  readonly neighbours: readonly NeighbourFigure[];
}

export interface AgainstOthersOptions {
  readonly polarity: Measure["polarity"];
  /** which figure of the catalogue they are, whose cautions are then obeyed */
  readonly of?: FigureOfMeasure;
  readonly neighbours?: StatisticalNeighbours;
  /** default the latest year in which the authority has a row */
  readonly year?: number;
  /** coverage of the intervals; default 0.95 */
  readonly confidence?: number;
}

/**
 * Sets an authority's published figure beside those of last year, of its statistical neighbours, its region and
 * England: values, gaps with their uncertainty, rank and quartile band. Withheld figures are left out of means and
 * ranks and counted; none counts as nought. Confidential ones are small: where they are more than a quarter, what is left is
 * too high, so that nothing is tested against its mean and no rank is given. What the cautions of the catalogue forbid is left out: ranks where authorities
 * are not to be ranked, last year where it was counted in another way. Boroughs of London are set beside Inner or Outer London where the file has
 * these, else beside London.
 *
 * @param authority GSS code or the DfE's three digits
 * @param figures of one series and one edition, all areas, as `areaFigures` gives them
 * @throws {RangeError} if the authority has no row in the year, or an area has more than one figure for a year
 * @example
 * const text = "time_period,geographic_level,old_la_code,cla-rate\n2025,National,,67\n2025,Local authority,823,48\n2024,Local authority,823,54\n";
 * const published = readPublished(new TextEncoder().encode(text), "rates.csv");
 * const areas = areaFigures(published, catalogueSeries(published)[0]);
 * againstOthers("823", areas, { polarity: "none" }).comparators.map((each) => [each.with, each.value, each.gap.value]); // => [["last year", 54, -6], ["England", 67, -19]]
 */
export function againstOthers(
  authority: string,
  figures: readonly AreaFigure[],
  options: AgainstOthersOptions,
): AgainstOthers {
  const { polarity, of, neighbours, confidence = 0.95 } = options;
  const ownYears = figures.filter(({ figure }) => isOfArea(figure, authority)).map(({ figure }) => figure.year);
  const year = options.year ?? Math.max(...ownYears);
  const own = ofYear(figures, authority, year);
  if (own === undefined)
    throw new RangeError(`There is no figure of authority ${authority} for ${options.year ?? "any year"}.`);
  const authorities = figures.filter(({ figure }) => figure.level === "authority" && figure.year === year);
  const values = authorities.filter(isShown).map(({ figure }) => figure.value);
  const beside = neighbours?.neighbours.map((neighbour) => ({
    ...neighbour,
    found: ofYear(figures, neighbour.authority, year),
  }));
  const compare = (
    kind: Comparator["with"],
    name: string,
    others: readonly AreaFigure[],
    otherYear = year,
  ): Comparator => {
    const shown = others.filter(isShown);
    const comparator = { with: kind, name, year: otherYear, counted: countValues(others) };
    if (shown.length === 0) return comparator;
    const value = mean(shown.map(({ figure }) => figure.value));
    if (!isShown(own)) return { ...comparator, value };
    const gap = isSifted(others) ? gapUntested(own, shown, siftedNote) : gapBetween(own, shown, confidence);
    return { ...comparator, value, gap };
  };
  const isJoined = of === undefined || breakBetweenYears(of, [year - 1, year]) === undefined;
  const last = isJoined ? ofYear(figures, authority, year - 1) : undefined;
  const mayBeRanked = of === undefined || !isUnder(of, "do-not-rank");
  const region = regionOf(own.figure, figures, year, neighbours);
  const nation = ofYear(figures, england.code, year);
  return {
    figure: own.figure,
    ...(isShown(own) && mayBeRanked && !isSifted(authorities)
      ? { standing: standing(own.figure.value, values, polarity) }
      : {}),
    authorities: countValues(authorities),
    comparators: [
      ...(last === undefined ? [] : [compare("last year", last.figure.areaName, [last], year - 1)]),
      ...(neighbours === undefined || beside === undefined
        ? []
        : [
            compare(
              "neighbours",
              `model of ${neighbours.model}`,
              beside.flatMap(({ found }) => found ?? []),
            ),
          ]),
      ...(region === undefined ? [] : [compare("region", region.figure.areaName, [region])]),
      ...(nation === undefined ? [] : [compare("England", nation.figure.areaName, [nation])]),
    ],
    neighbours: (beside ?? []).map(({ found, ...neighbour }) =>
      found === undefined ? neighbour : { ...neighbour, figure: found.figure },
    ),
  };
}

function regionOf(
  own: PublishedFigure,
  figures: readonly AreaFigure[],
  year: number,
  neighbours: StatisticalNeighbours | undefined,
): AreaFigure | undefined {
  const code = own.regionCode || (neighbours?.regionCode ?? "");
  const london = code.startsWith("E13") ? ["E12000007"] : [];
  const found = [code, ...london].flatMap((region) => ofYear(figures, region, year) ?? []);
  return found.find(isShown) ?? found[0];
}

function ofYear(figures: readonly AreaFigure[], code: string, year: number): AreaFigure | undefined {
  const [found, second] = figures.filter(({ figure }) => figure.year === year && isOfArea(figure, code));
  if (second !== undefined) {
    throw new RangeError(`There are several figures of ${code} for ${year}; choose one series and one edition.`);
  }
  return found;
}

function isShown(area: AreaFigure): area is ShownAreaFigure {
  return area.figure.symbol === "";
}

/** Of more than this share of authorities confidential, a mean or a rank of the others says little of all. */
const mostConfidential = 0.25;

const siftedNote =
  "No interval: too many of the others are confidential, which are small, so that their mean is too high.";

/** Whether so many small figures are withheld that those left are no fair picture of all. */
function isSifted(figures: readonly AreaFigure[]): boolean {
  const known = figures.filter(({ figure }) => figure.symbol === "" || figure.symbol === "c");
  return known.filter((area) => !isShown(area)).length > mostConfidential * known.length;
}

function countValues(figures: readonly AreaFigure[]): ValueCount {
  const withheld: Record<string, number> = {};
  for (const { figure } of figures) {
    if (figure.symbol !== "") withheld[figure.symbol] = (withheld[figure.symbol] ?? 0) + 1;
  }
  return { withValue: figures.filter(isShown).length, withheld };
}
