import type { SeriesMeasure, SeriesRow } from "../read/readSeries.ts";
import type { Breakdown } from "./Breakdown.ts";
import { crossing } from "./groupByCategory.ts";
import { localMeasure } from "./localMeasure.ts";
import { isOwnUnit, type Measure, type OwnUnit, type Unit } from "./Measure.ts";
import { type BreakdownId, measures as catalogue } from "./measures.ts";
import { type OwnId, ownId } from "./OwnId.ts";

/** A measure of an authority's own: what it counts itself, by breakdowns of its own or those of the catalogue. */
export type OwnMeasure = Measure<OwnId, Unit | OwnUnit, Breakdown<BreakdownId | OwnId>>;

/**
 * An authority's own measures, which the catalogue does not have, as measures like any other: their figures are those of
 * the local series, their breakdowns and categories those that its rows name.
 *
 * @param titles what the measures are, as `readSeriesMeasures` reads them
 * @param series the rows of the local series, of whatever measures
 * @throws {RangeError} if one has the id of a measure of the catalogue or of another, or no unit
 * @example
 * const titles = [{ measure: "mentors", title: "Young people with a mentor", unit: "young people", polarity: "none", definition: "" }];
 * ownMeasures(titles, []).map(({ id, title, unit }) => [id, title, unit]); // => [["mentors", "Young people with a mentor", "young people"]]
 * ownMeasures([{ ...titles[0], measure: "cla-number" }], []); // throws: "\"cla-number\" is a measure of the catalogue, which has its title; give your own another id"
 */
export function ownMeasures(titles: readonly SeriesMeasure[], series: readonly SeriesRow[]): readonly OwnMeasure[] {
  const ids = titles.map(({ measure }) => measure);
  return titles.map(({ measure: id, title, unit, polarity, definition }, at) => {
    if (ids.indexOf(id) < at) throw new RangeError(`there are two measures "${id}"; keep one`);
    if (catalogue.some((measure) => measure.id === id)) {
      throw new RangeError(`"${id}" is a measure of the catalogue, which has its title; give your own another id`);
    }
    const interval = unit === "percent" ? "wilson" : "none";
    if (!isOwnUnit(unit)) throw new RangeError(`the measure "${id}" has no unit`);
    return localMeasure({
      id: ownId(id),
      title,
      why: "",
      unit,
      polarity,
      definition,
      source: "The council's own definition",
      certainty: "quoted",
      interval,
      breakdowns: breakdownsIn(series.filter(({ measure }) => measure === id)),
    });
  });
}

/** The breakdowns of some rows, the total first where there is one, each with the categories that it has there. */
function breakdownsIn(rows: readonly SeriesRow[]): readonly Breakdown<OwnId>[] {
  const categories = new Map<string, Set<string>>();
  for (const { breakdown, category } of rows) {
    const parts = category.split(crossing);
    for (const [at, id] of breakdown.split(crossing).entries()) {
      categories.set(id, (categories.get(id) ?? new Set()).add(parts[at] ?? ""));
    }
  }
  const ids = [...categories.keys()].toSorted((a, b) => Number(b === "total") - Number(a === "total"));
  return (ids.length === 0 ? ["total"] : ids).map((id) => ({
    id: ownId(id),
    title: id,
    source: "The council's own series",
    certainty: "quoted",
    restsOn: [],
    categories: [...(categories.get(id) ?? [])].map((category) => ({ id: category, label: category })),
    classifier: () => () => [],
  }));
}
