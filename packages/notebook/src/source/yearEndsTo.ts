import { addDays, type Day, periodEnds } from "@lac-analytics/core";

/**
 * The days at which papers look at what the return tells over the years: the ends of the six reporting years before the
 * date of the report, and that date. They are the same for every paper, so that a series has one verdict in all.
 *
 * @example
 * yearEndsTo(dayFromIso("2019-01-21")).slice(-3).map(isoFromDay); // => ["2017-03-31","2018-03-31","2019-01-21"]
 */
export function yearEndsTo(asAt: Day): readonly Day[] {
  return [...periodEnds(addDays(asAt, -1), { months: 12, count: 6 }), asAt];
}
