import type { SeriesRow } from "../read/readSeries.ts";
import { addMonths } from "../return/addMonths.ts";
import type { Day } from "../return/Day.ts";
import { measures as catalogue } from "./measures.ts";
import { unknownMeasure } from "./unknownName.ts";

/**
 * The days up to one for which a local series has rows of some measures, the earliest first; none where the last of them
 * is twelve months old or more, for then the series has no figure for the day.
 *
 * @param measures ids of measures
 * @throws {RangeError} if neither the catalogue nor the series has one of them
 * @example
 * seriesDays(readSeries(new TextEncoder().encode("measure,date,breakdown,category,numerator,denominator,value,note\ncourt-weeks,2018-09-30,,,,,31,\ncourt-weeks,2018-06-30,,,,,30,\ncourt-weeks,2019-03-31,,,,,29,\n"), "courts.csv"), ["court-weeks"], dayFromIso("2019-01-21")).map(isoFromDay); // => ["2018-06-30","2018-09-30"]
 */
export function seriesDays(series: readonly SeriesRow[], measures: readonly string[], to: Day): readonly Day[] {
  const own = [...new Set(series.map(({ measure }) => measure))];
  const unknown = measures.find((id) => !own.includes(id) && !catalogue.some((measure) => measure.id === id));
  if (unknown !== undefined) throw new RangeError(unknownMeasure(unknown, own));
  const days = series.filter(({ measure, day }) => measures.includes(measure) && day <= to).map(({ day }) => day);
  const isCurrent = days.some((day) => day > addMonths(to, -12));
  return isCurrent ? [...new Set(days)].toSorted((a, b) => a - b) : [];
}
