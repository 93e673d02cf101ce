import { longDate } from "@lac-analytics/charts";
import { type Day, isoFromDay } from "@lac-analytics/core";
import type { SourceFacts } from "./NotebookSource.ts";

/**
 * What a reader must know where a return cannot answer for some day that a report is about; blank where it can.
 *
 * @example
 * const covered = { from: dayFromIso("2018-04-01"), to: dayFromIso("2019-03-31"), isSure: true };
 * coverageNote({ covered }, [dayFromIso("2018-03-31")]); // => "The return can answer for 1 April 2018 to 31 March 2019 only; figures of other days are not available."
 * coverageNote({ covered }, [dayFromIso("2019-01-21")]); // => ""
 */
export function coverageNote({ covered }: Pick<SourceFacts, "covered">, days: readonly Day[]): string {
  const { from, to, isSure } = covered;
  if (days.every((day) => day >= from && day <= to)) return "";
  const effect = isSure ? "figures of other days are not available" : "figures of other days may miss children";
  return `The return can answer for ${longDate(isoFromDay(from))} to ${longDate(isoFromDay(to))} only; ${effect}.`;
}
