import { longDate } from "@lac-analytics/charts";
import { isoFromDay } from "@lac-analytics/core";
import type { SourceFacts } from "@lac-analytics/notebook";

/** That a return cannot answer for the date of a report; nothing where it can. */
export function notCovered({ covered, asAt }: Pick<SourceFacts, "covered" | "asAt">): readonly string[] {
  const { from, to, isSure } = covered;
  if (!isSure || (asAt >= from && asAt <= to)) return [];
  const days = `${longDate(isoFromDay(from))} to ${longDate(isoFromDay(to))}`;
  const day = longDate(isoFromDay(asAt));
  return [`This return is of ${days} and cannot answer for ${day}: its figures of that day are not available.`];
}
