import { longDate } from "@lac-analytics/charts";
import { addMonths, type Day, isoFromDay } from "@lac-analytics/core";
import type { SourceFacts } from "./NotebookSource.ts";

/** How far the first month of a scenario may lie from the date of a report, in months. */
const nearEnough = 12;

/**
 * Why a scenario is not for a report, as it begins more than a year before or after it: one that was left from another
 * year, or is another council's. Blank where it may be.
 *
 * @example
 * farFromReport(source, { title: "Ten advisers", from: dayFromIso("2019-04-01") }); // => ""
 * farFromReport(source, { title: "Ten advisers", from: dayFromIso("2025-04-01") }); // => "The scenario \"Ten advisers\" begins on 1 April 2025, more than 12 months from the date of this report; give it a first month near to that."
 */
export function farFromReport(
  { asAt }: Pick<SourceFacts, "asAt">,
  { title, from }: { readonly title: string; readonly from: Day },
): string {
  if (from <= addMonths(asAt, nearEnough) && from >= addMonths(asAt, -nearEnough)) return "";
  return `The scenario "${title}" begins on ${longDate(isoFromDay(from))}, more than ${nearEnough} months from the date of this report; give it a first month near to that.`;
}
