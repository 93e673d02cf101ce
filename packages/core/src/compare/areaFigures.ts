import type { PublishedFigure } from "./PublishedFigure.ts";
import type { PublishedPlace, PublishedSeries } from "./PublishedSeries.ts";

/** A published figure of one area, with the counts behind it where they are published. */
export interface AreaFigure {
  readonly figure: PublishedFigure;
  readonly counts?: {
    readonly numerator: number;
    readonly denominator: number;
    readonly interval: "wilson" | "poisson";
  };
}

/**
 * The figures of one series, of all areas and years that were read, each with the counts behind it. The counts are
 * those of the same edition, year and area; where one of them is withheld the figure has none.
 */
export function areaFigures(
  figures: readonly PublishedFigure[],
  series: Pick<PublishedSeries, "indicator" | "filters" | "counts">,
): readonly AreaFigure[] {
  const found = figures.filter((figure) => standsAt(figure, series));
  const { counts } = series;
  if (counts === undefined) return found.map((figure) => ({ figure }));
  const numerators = valuesByArea(figures, counts.numerator);
  const denominators = valuesByArea(figures, counts.denominator);
  return found.map((figure): AreaFigure => {
    const numerator = numerators.get(areaKey(figure));
    const denominator = denominators.get(areaKey(figure));
    if (numerator === undefined || denominator === undefined || denominator === 0) return { figure };
    return { figure, counts: { numerator, denominator, interval: counts.interval } };
  });
}

function standsAt({ indicator, filters }: PublishedFigure, place: PublishedPlace): boolean {
  return (
    indicator === place.indicator && Object.entries(place.filters).every(([name, label]) => filters[name] === label)
  );
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
