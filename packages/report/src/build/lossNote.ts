import { longDate } from "@lac-analytics/charts";
import { isoFromDay, type Loss } from "@lac-analytics/core";
import type { NotebookSource, SourceFacts } from "@lac-analytics/notebook";
import { toldLosses } from "./toldLosses.ts";

/**
 * What whoever reads a report must know before all else: what could not be read of the return, by file and column, or that
 * it cannot answer for the date of the report. Blank where neither is so.
 *
 * @param lost what was lost of what the figures of the report rest on
 */
export function lossNote(source: Pick<NotebookSource, "covered" | "asAt" | "internal">, lost: readonly Loss[]): string {
  const notRead = [
    `This return could not be read whole: ${toldLosses(lost, source.internal)}.`,
    "What rests on it is marked [x], as not available, or falls short: do not use these figures until the return is mended.",
  ];
  return [...(lost.length === 0 ? [] : notRead), ...notCovered(source)].join(" ");
}

function notCovered({ covered, asAt }: Pick<SourceFacts, "covered" | "asAt">): readonly string[] {
  const { from, to, isSure } = covered;
  if (!isSure || (asAt >= from && asAt <= to)) return [];
  const days = `${longDate(isoFromDay(from))} to ${longDate(isoFromDay(to))}`;
  const day = longDate(isoFromDay(asAt));
  return [`This return is of ${days} and cannot answer for ${day}: its figures of that day are not available.`];
}
