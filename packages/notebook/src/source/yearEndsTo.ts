import { addDays, type Day, periodEnds } from "@lac-analytics/core";

/**
 * The days at which papers look at what the return tells over the years: the ends of the six reporting years before the
 * date of the report, and that date. They are the same for every paper, so that a series has one verdict in all.
 */
export function yearEndsTo(asAt: Day): readonly Day[] {
  return [...periodEnds(addDays(asAt, -1), { months: 12, count: 6 }), asAt];
}
