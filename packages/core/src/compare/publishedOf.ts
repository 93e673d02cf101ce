import type { Figure } from "../measure/Figure.ts";
import { areaFigures } from "./areaFigures.ts";
import { catalogueSeries } from "./catalogueSeries.ts";
import { figureOfArea } from "./figureOfArea.ts";
import { isOfArea } from "./isOfArea.ts";
import type { PublishedFigure } from "./PublishedFigure.ts";
import type { PublishedPlace, PublishedSeries } from "./PublishedSeries.ts";
import { publishedMeasures } from "./publishedMeasures.ts";
import { standsAt } from "./standsAt.ts";

const roles = ["numerator", "denominator"] as const;

/**
 * All that was published of an authority and has a measure in the catalogue, as figures at 31 March and over the year to it.
 * A count behind a value that is withheld there, or not given, is a further figure: not available (`x`), with that count.
 *
 * @param published as `readPublished` gives them
 * @param codes of the authority: GSS codes, and the DfE's three digits
 * @example
 * const text = "time_period,geographic_level,old_la_code,cla-rate\n2025,National,,67\n2025,Local authority,999,48\n2024,Local authority,999,54\n";
 * const own = publishedOf(readPublished(new TextEncoder().encode(text), "rates.csv"), ["E06000099", "999"]);
 * own.map(({ measure, periodEnd, value }) => [measure, periodEnd, value]); // => [["cla-rate", "2025-03-31", 48], ["cla-rate", "2024-03-31", 54]]
 */
export function publishedOf(published: readonly PublishedFigure[], codes: readonly string[]): readonly Figure[] {
  const own = published.filter((figure) => codes.some((code) => isOfArea(figure, code)));
  const figures = [...catalogueSeries(own), ...publishedMeasures].flatMap((series) =>
    areaFigures(own, series).map((area) => figureOfArea(area, series)),
  );
  const valued = new Set(figures.filter(({ symbol }) => symbol === "").map(nameOf));
  return [...figures, ...countsOf(own).filter((count) => !valued.has(nameOf(count)))];
}

/** Every count that stands behind a value of a measure, whether the value is given or not. */
function countsOf(own: readonly PublishedFigure[]): readonly Figure[] {
  const named = catalogueSeries(own.map((figure) => ({ ...figure, indicator: withoutRole(figure.indicator) })));
  return [...named, ...publishedMeasures].flatMap((series) =>
    roles.flatMap((role) => {
      const place = placeOfCount(series, role);
      return own.flatMap((count): Figure[] => {
        if (count.symbol !== "" || !standsAt(count, place)) return [];
        const figure = { ...count, symbol: ":", meaning: "not available" } as const;
        return [{ ...figureOfArea({ figure }, series), symbol: "x", [role]: count.value }];
      });
    }),
  );
}

function withoutRole(indicator: string): string {
  return roles.reduce((name, role) => (name.endsWith(` ${role}`) ? name.slice(0, -role.length - 1) : name), indicator);
}

/** Where a count stands: by its column's name where columns are named by the catalogue. */
function placeOfCount({ indicator, counts }: PublishedSeries, role: (typeof roles)[number]): PublishedPlace {
  return counts?.[role] ?? { indicator: `${indicator} ${role}`, filters: {} };
}

function nameOf({ measure, periodEnd, breakdown, category }: Figure): string {
  return [measure, periodEnd, breakdown, category].join("|");
}
