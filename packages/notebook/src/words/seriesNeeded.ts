import { longDate } from "@lac-analytics/charts";
import { measures as catalogue } from "@lac-analytics/core";
import { leftOut } from "./leftOut.ts";

/**
 * What a report leaves out that no return holds and that the council's own series does not have for the date, and how to
 * give it.
 *
 * @param what as the sentence begins: "Enquiries about adoption"
 * @param measures ids of the measures that rows are needed of
 * @param date ISO
 * @example
 * seriesNeeded("Enquiries", ["adoption-enquiries"], "2018-09-30"); // => "Enquiries: left out, because the return does not hold it and no count of the council's own was given; give it as rows of adoption-enquiries dated 30 September 2018, or in the year before, in a CSV that settings.json names under series."
 */
export function seriesNeeded(what: string, measures: readonly string[], date: string): string {
  // what hangs on where homes are can be counted in the return, once it is known where postcodes are
  const isOfPlaces = catalogue.some(
    ({ id, breakdowns }) => measures.includes(id) && breakdowns.some(({ needs }) => needs?.({}) !== undefined),
  );
  const directory = "give a directory of postcodes with --postcodes, or name it in settings.json under postcodes; or ";
  return leftOut(
    what,
    "the return does not hold it and no count of the council's own was given",
    `${isOfPlaces ? directory : ""}give it as rows of ${measures.join(", ")} dated ${longDate(date)}, or in the year before, in a CSV that settings.json names under series`,
  );
}
