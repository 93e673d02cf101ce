import { breakBetweenYears } from "../measure/cautionsOf.ts";
import type { Figure } from "../measure/Figure.ts";
import { againstOthers, type Comparator } from "./againstOthers.ts";
import type { Benchmark } from "./benchmarkTable.ts";
import { figureOfArea } from "./figureOfArea.ts";
import { isOfArea } from "./isOfArea.ts";
import type { StatisticalNeighbours } from "./readNeighbours.ts";

/** A measure of an authority over the years, and the same of what it is set beside. */
export interface TrendAgainst {
  /** withheld years among them, in the order given */
  readonly own: readonly Figure[];
  /** without an interval; years in which there is no value are left out */
  readonly others: Readonly<Record<Exclude<Comparator["with"], "last year">, readonly Figure[]>>;
}

/**
 * A measure of an authority in every year that was given, beside its neighbours' unweighted mean, its region and England
 * in the same years, back to where the catalogue forbids to join them with the latest. The neighbours are those of one model throughout, so that the mean changes with their figures alone.
 *
 * @param authority GSS code or the DfE's three digits
 * @throws {RangeError} if the series is of no measure of the catalogue, or an area has more than one figure for a year
 * @example
 * const text = "time_period,geographic_level,old_la_code,cla-rate\n2024,National,,70\n2025,National,,67\n2024,Local authority,823,54\n2025,Local authority,823,48\n";
 * const [row] = benchmarkTable("823", readPublished(new TextEncoder().encode(text), "rates.csv")).rows;
 * const { own, others } = trendAgainst("823", row);
 * [own, others.England].map((figures) => figures.map(({ value }) => value)); // => [[54, 48], [70, 67]]
 */
export function trendAgainst(
  authority: string,
  { series, areas }: Pick<Benchmark, "series" | "areas">,
  neighbours?: StatisticalNeighbours,
): TrendAgainst {
  const ofAuthority = areas.filter(({ figure }) => figure.level === "authority" && isOfArea(figure, authority));
  const latest = Math.max(...ofAuthority.map(({ figure }) => figure.year));
  const own = ofAuthority.filter(({ figure }) => breakBetweenYears(series, [figure.year, latest]) === undefined);
  const years = own.map((area) => {
    const asked = { polarity: series.polarity, year: area.figure.year, ...(neighbours && { neighbours }) };
    return { figure: figureOfArea(area, series), comparators: againstOthers(authority, areas, asked).comparators };
  });
  const other = (kind: Comparator["with"]): readonly Figure[] =>
    years.flatMap(({ figure, comparators }): Figure[] => {
      const value = comparators.find((comparator) => comparator.with === kind)?.value;
      if (value === undefined) return [];
      const { measure, periodStart, periodEnd, breakdown, category, unit } = figure;
      return [
        { measure, periodStart, periodEnd, authority: "", breakdown, category, unit, note: "", symbol: "", value },
      ];
    });
  return {
    own: years.map(({ figure }) => figure),
    others: { neighbours: other("neighbours"), region: other("region"), England: other("England") },
  };
}
