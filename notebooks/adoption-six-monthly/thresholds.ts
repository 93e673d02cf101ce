import { addDays, type Day, reportingYearOf } from "@lac-analytics/core";

/**
 * Thresholds in days by the reporting year with which the three years end: those of A1 from 21 months down to 14, of A2
 * from seven months down to four. Those of 2016 have stood since. What sources give differently is left out.
 *
 * Source: DfE, Adoption scorecards; each is the whole days of its months at 365.25 days a year.
 */
const thresholds: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  "adoption-a1": { 2011: 639, 2012: 639, 2013: 608, 2014: 547, 2015: 487, 2016: 426 },
  "adoption-a2": { 2011: 213, 2012: 213, 2013: 182, 2015: 152, 2016: 121 },
};

const latest = 2016;

/** The Department for Education's threshold for an average over the three years to a day; undefined where there is none. */
export function thresholdOn(measure: string, day: Day): number | undefined {
  // within a year the three years that ended with the last one have a threshold, and these do not yet
  const year = reportingYearOf(addDays(day, 1)) - 1;
  return thresholds[measure]?.[Math.min(year, latest)];
}
