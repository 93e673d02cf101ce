import { areaFigures } from "../../compare/areaFigures.ts";
import type { PublishedFigure } from "../../compare/PublishedFigure.ts";
import type { PublishedPlace } from "../../compare/PublishedSeries.ts";
import type { AreaYear } from "../backtest/AreaYear.ts";

/** Where each count of a history stands in the published files: one place for each kind of file that has it. */
export type CountPlaces<Name extends string> = Readonly<Record<Name, readonly PublishedPlace[]>>;

/** The counts that are published; one that is withheld or in no file is not there. */
export type PublishedCount<Name extends string> = Readonly<Partial<Record<Name, number>>>;

/** A count as one edition has it. */
interface Printed<Name> {
  readonly name: Name;
  readonly edition: number;
  readonly value: number;
}

const lastYearIn = /(20\d\d)(?!.*20\d\d)/;

/**
 * The counts of authorities as a history, with the release that printed each. Authorities are known by their three
 * digits, which stay when the GSS code changes. The earliest edition held of a count stands for the first, which came in
 * the count's own year: where only a later edition is held, a history therefore has some revisions too early.
 *
 * @throws {RangeError} if an edition does not name its year
 */
export function areaYears<Name extends string>(
  figures: readonly PublishedFigure[],
  places: CountPlaces<Name>,
): readonly AreaYear<PublishedCount<Name>>[] {
  const names = Object.keys(places) as Name[];
  const cells = new Map<string, { readonly area: string; readonly year: number; readonly printed: Printed<Name>[] }>();
  for (const name of names) {
    for (const { figure } of places[name].flatMap((place) => areaFigures(figures, place))) {
      if (figure.symbol !== "" || figure.level !== "authority") continue;
      const { year, value } = figure;
      const area = figure.oldCode || figure.areaCode;
      const cell = cells.get(`${area}|${year}`) ?? { area, year, printed: [] };
      cell.printed.push({ name, edition: Math.max(year, yearOf(figure.edition)), value });
      cells.set(`${area}|${year}`, cell);
    }
  }
  return [...cells.values()].flatMap(({ area, year, printed }) => {
    const releases = names.flatMap((name) => releasesOf(printed, name, year)).sort((a, b) => a.edition - b.edition);
    return [...new Set(releases.map(({ edition }) => edition))].map((published): AreaYear<PublishedCount<Name>> => {
      const known = releases.filter(({ edition }) => edition <= published);
      const counts = Object.fromEntries(known.map(({ name, value }) => [name, value])) as PublishedCount<Name>;
      return { area, year, published, counts };
    });
  });
}

/** One count in each edition, the first of them in the count's own year. A count that is in several files counts once. */
function releasesOf<Name>(printed: readonly Printed<Name>[], name: Name, year: number): readonly Printed<Name>[] {
  const editions = new Map(
    printed
      .filter((count) => count.name === name)
      .sort((a, b) => a.edition - b.edition)
      .map((count) => [count.edition, count]),
  );
  const [first, ...revisions] = editions.values();
  return first === undefined ? [] : [{ ...first, edition: year }, ...revisions];
}

function yearOf(edition: string): number {
  const year = lastYearIn.exec(edition)?.[1];
  if (year === undefined) throw new RangeError(`areaYears needs editions that name their year, not "${edition}".`);
  return Number(year);
}
