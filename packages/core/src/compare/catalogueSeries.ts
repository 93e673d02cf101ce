import { figureNames } from "../measure/FigureNames.ts";
import { measureNamed } from "../measure/findMeasure.ts";
import type { Measure } from "../measure/Measure.ts";
import { measures } from "../measure/measures.ts";
import { polarityOf } from "../measure/polarityOf.ts";
import type { PublishedFigure } from "./PublishedFigure.ts";
import type { PublishedCounts, PublishedPlace, PublishedSeries } from "./PublishedSeries.ts";

const numerator = " numerator";
const denominator = " denominator";
const order = new Map<string, number>(measures.map(({ id }, at) => [id, at]));

/**
 * The series of a table whose columns are named by the catalogue, in its order: `cla-rate` for a measure, or
 * `care-leavers-eet:age-care-leaver:19-21` for a category of one of its breakdowns. The counts behind a value stand
 * beside it under the same name and ` numerator` or ` denominator`; where only the numerator is given, the value tells
 * the denominator, and counts that do not give the value are not taken for those behind it. So figures of any publisher can be set side by side in one file of the form that the DfE uses.
 *
 * @example
 * const text = "time_period,geographic_level,old_la_code,cla-rate,care-leavers-eet:age-care-leaver:19-21\n2025,Local authority,823,48,57\n";
 * const series = catalogueSeries(readPublished(new TextEncoder().encode(text), "rates.csv"));
 * series.map(({ measure, category }) => [measure, category]); // => [["cla-rate", "total"], ["care-leavers-eet", "19-21"]]
 */
export function catalogueSeries(figures: readonly PublishedFigure[]): readonly PublishedSeries[] {
  const indicators = new Set(figures.map(({ indicator }) => indicator));
  const found = [...indicators].flatMap((indicator): PublishedSeries[] => {
    const [id = "", breakdown = "total", category = "total"] = indicator.split(":");
    if (!order.has(id) || indicator.endsWith(numerator) || indicator.endsWith(denominator)) return [];
    const measure = measureNamed(id);
    const counts = countsOf(indicator, measure.interval, indicators);
    const series = figureNames(id, breakdown, categoryOf(measure, breakdown, category));
    return [{ ...series, polarity: polarityOf(measure, series), ...placeOf(indicator), ...(counts && { counts }) }];
  });
  return found.toSorted((a, b) => (order.get(a.measure) ?? 0) - (order.get(b.measure) ?? 0));
}

function countsOf(
  indicator: string,
  interval: Measure["interval"],
  indicators: ReadonlySet<string>,
): PublishedCounts | undefined {
  if ((interval !== "wilson" && interval !== "poisson") || !indicators.has(indicator + numerator)) return undefined;
  return {
    interval,
    numerator: placeOf(indicator + numerator),
    denominator: placeOf(indicator + denominator),
    mixedSources: true,
  };
}

function placeOf(indicator: string): PublishedPlace {
  return { indicator, filters: {} };
}

/** Headings are read without regard to capitals; the ids of some categories have them. */
function categoryOf({ breakdowns }: Measure, breakdown: string, category: string): string {
  const categories = breakdowns.find(({ id }) => id === breakdown)?.categories ?? [];
  return categories.find(({ id }) => id.toLowerCase() === category)?.id ?? category;
}
