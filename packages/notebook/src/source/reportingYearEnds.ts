import { type Day, reportingYearOf, reportingYearPeriod } from "@lac-analytics/core";

/** So many years a paper looks back on what the return tells once a year. */
const years = 6;

/**
 * The end of the reporting year in which a date lies and those of the five before it, the latest first: the years of which
 * returns may tell outcomes.
 *
 * @example
 * reportingYearEnds(dayFromIso("2024-12-31")).map(isoFromDay).slice(0, 2); // => ["2025-03-31","2024-03-31"]
 */
export function reportingYearEnds(asAt: Day): readonly Day[] {
  return Array.from({ length: years }, (_, back) => reportingYearPeriod(reportingYearOf(asAt) - back).to);
}
