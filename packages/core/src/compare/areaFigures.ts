import type { PublishedFigure } from "./PublishedFigure.ts";
import type { PublishedPlace, PublishedSeries } from "./PublishedSeries.ts";
import { standsAt } from "./standsAt.ts";

/** A published figure of one area, in the unit of its measure, with the counts behind it where they are published. */
export interface AreaFigure {
  readonly figure: PublishedFigure;
  readonly counts?: {
    readonly numerator: number;
    readonly denominator: number;
    readonly interval: "wilson" | "poisson";
    /** the denominator is not published: it is what numerator and value together imply */
    readonly implied?: true;
  };
}

const multiplier = { wilson: 100, poisson: 10_000 } as const;

/** Values are published as whole numbers: of ten or more, rounding moves what they imply by a twentieth at most. */
const leastTelling = 10;

/**
 * The figures of one series, of all areas and years that were read, each with the counts behind it. The counts are
 * those of the same edition, year and area; where one of them is withheld the figure has none.
 *
 * In a table of mixed sources counts are taken only if they round to the value, and a denominator that is not published
 * is implied: 313 children at 51 per 10,000 live among about 61,373. It is as sure as the value is, which is rounded, so
 * values below 10 imply none.
 *
 * @example
 * const text = "time_period,geographic_level,old_la_code,cla-rate,cla-rate numerator,cla-rate denominator\n2025,Local authority,823,48,337,70074\n";
 * const published = readPublished(new TextEncoder().encode(text), "rates.csv");
 * areaFigures(published, catalogueSeries(published)[0]).map(({ figure, counts }) => [figure.value, counts]); // => [[48, { "numerator": 337, "denominator": 70074, "interval": "poisson" }]]
 */
export function areaFigures(
  figures: readonly PublishedFigure[],
  series: Pick<PublishedSeries, "indicator" | "filters" | "counts" | "times">,
): readonly AreaFigure[] {
  const { counts, times = 1 } = series;
  const found = figures.filter((figure) => standsAt(figure, series)).map((figure) => multiplied(figure, times));
  if (counts === undefined) return found.map((figure) => ({ figure }));
  const numerators = valuesByArea(figures, counts.numerator);
  const denominators = valuesByArea(figures, counts.denominator);
  const withheld = withheldByArea(figures, counts.denominator);
  return found.map((figure): AreaFigure => {
    const numerator = numerators.get(areaKey(figure));
    const denominator = denominators.get(areaKey(figure));
    if (counts.mixedSources && numerator !== undefined && denominator === undefined && !withheld.has(areaKey(figure))) {
      return withImplied(figure, numerator, counts.interval);
    }
    if (numerator === undefined || denominator === undefined || denominator === 0) return { figure };
    if (counts.mixedSources && !gives(figure, numerator, denominator, counts.interval)) return { figure };
    return { figure, counts: { numerator, denominator, interval: counts.interval } };
  });
}

function multiplied(figure: PublishedFigure, times: number): PublishedFigure {
  return figure.symbol !== "" || times === 1 ? figure : { ...figure, value: figure.value * times };
}

/** Whether counts come to a value as it is rounded; counts of regions and of England are themselves rounded to 10. */
function gives(
  figure: PublishedFigure,
  numerator: number,
  denominator: number,
  interval: "wilson" | "poisson",
): boolean {
  if (figure.symbol !== "") return false;
  const rounding = figure.level === "authority" ? 0 : 5;
  const value = (top: number, bottom: number): number => (Math.max(0, top) * multiplier[interval]) / bottom;
  const half = 0.5 / 10 ** decimalsOf(figure.value);
  const lowest = value(numerator - rounding, denominator + rounding) - half;
  const highest = value(numerator + rounding, denominator - rounding) + half;
  return lowest <= figure.value + 1e-9 && figure.value <= highest + 1e-9;
}

/** With how many decimals a value is printed, as far as it tells itself: the noughts at the end of a number are lost. */
function decimalsOf(value: number): number {
  let decimals = 0;
  // the interactive tool prints the digits of binary fractions
  while (decimals < mostDecimals && Math.abs(value - Number(value.toFixed(decimals))) > 1e-9) decimals += 1;
  return decimals;
}

const mostDecimals = 6;

function withImplied(figure: PublishedFigure, numerator: number, interval: "wilson" | "poisson"): AreaFigure {
  if (figure.symbol !== "" || figure.value < leastTelling) return { figure };
  const denominator = Math.round((numerator * multiplier[interval]) / figure.value);
  return { figure, counts: { numerator, denominator, interval, implied: true } };
}

/** The areas for which a file has something at a place, but no number. */
function withheldByArea(figures: readonly PublishedFigure[], place: PublishedPlace): ReadonlySet<string> {
  return new Set(figures.filter((figure) => figure.symbol !== "" && standsAt(figure, place)).map(areaKey));
}

function valuesByArea(figures: readonly PublishedFigure[], place: PublishedPlace): ReadonlyMap<string, number> {
  return new Map(
    figures.flatMap((figure): [string, number][] =>
      figure.symbol === "" && standsAt(figure, place) ? [[areaKey(figure), figure.value]] : [],
    ),
  );
}

function areaKey({ edition, year, timePeriod, areaCode, oldCode }: PublishedFigure): string {
  return [edition, year, timePeriod, areaCode, oldCode].join("|");
}
