import { longDate } from "@lac-analytics/charts";

/**
 * What stands in a report in the place of something that no return holds and that the council's own series does not have
 * for the date, and how to give it.
 *
 * @param what as the sentence begins: "Enquiries about adoption"
 * @param measures ids of the measures that rows are needed of
 * @param date ISO
 */
export function seriesNeeded(what: string, measures: readonly string[], date: string): string {
  return `${what} are not in the return: add rows of ${measures.join(", ")} dated ${longDate(date)} to a CSV of the council's own series, which settings.json names under series.`;
}
