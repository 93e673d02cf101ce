import type { SeriesRow } from "../read/readSeries.ts";
import { addMonths } from "../return/addMonths.ts";
import { groupedBy } from "../return/groupedBy.ts";
import type { Period } from "../return/reportingYear.ts";
import { crossing } from "./groupByCategory.ts";

/**
 * What a local series has of a measure by one breakdown, or by several crossed, for a period: its latest rows dated in
 * the twelve months to the last day of the period.
 *
 * @example
 * const heading = "measure,date,breakdown,category,numerator,denominator,value,note";
 * const text = `${heading}\ncourt-weeks,2018-06-30,,,,,33,\ncourt-weeks,2018-09-30,,,,,31,\n`;
 * const series = readSeries(new TextEncoder().encode(text), "courts.csv");
 * const period = { from: dayFromIso("2018-04-01"), to: dayFromIso("2019-03-31") };
 * seriesRowsFor(series, "court-weeks", ["total"], period).map(({ value }) => value); // => [31]
 */
export function seriesRowsFor(
  series: readonly SeriesRow[],
  measure: string,
  breakdowns: readonly string[],
  { to }: Period,
): readonly SeriesRow[] {
  const ofMeasure = byMeasure(series).get(nameOf(measure, breakdowns.join(crossing)));
  if (ofMeasure === undefined) return [];
  const after = addMonths(to, -12);
  const rows = ofMeasure.filter(({ day }) => day > after && day <= to);
  const latest = Math.max(...rows.map(({ day }) => day));
  return rows.filter(({ day }) => day === latest);
}

type RowsByMeasure = ReadonlyMap<string, readonly SeriesRow[]>;

/** Of each series: every measure of every date asks for its rows, and most have none. */
const known = new WeakMap<readonly SeriesRow[], RowsByMeasure>();

function byMeasure(series: readonly SeriesRow[]): RowsByMeasure {
  const rows = known.get(series) ?? groupedBy(series, ({ measure, breakdown }) => nameOf(measure, breakdown));
  known.set(series, rows);
  return rows;
}

function nameOf(measure: string, breakdown: string): string {
  return `${measure} ${breakdown}`;
}
