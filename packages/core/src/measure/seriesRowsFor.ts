import type { SeriesRow } from "../read/readSeries.ts";
import { addMonths } from "../return/addMonths.ts";
import type { Period } from "../return/reportingYear.ts";
import { crossing } from "./groupByCategory.ts";

/**
 * What a local series has of a measure by one breakdown, or by several crossed, for a period: its latest rows dated in
 * the twelve months to the last day of the period.
 */
export function seriesRowsFor(
  series: readonly SeriesRow[],
  measure: string,
  breakdowns: readonly string[],
  { to }: Period,
): readonly SeriesRow[] {
  const breakdown = breakdowns.join(crossing);
  const after = addMonths(to, -12);
  const rows = series.filter(
    (row) => row.measure === measure && row.breakdown === breakdown && row.day > after && row.day <= to,
  );
  const latest = Math.max(...rows.map(({ day }) => day));
  return rows.filter(({ day }) => day === latest);
}
