import type { Loss } from "@lac-analytics/core";
import type { NotebookSource } from "@lac-analytics/notebook";
import { notCovered } from "./notCovered.ts";
import { toldLosses } from "./toldLosses.ts";

/**
 * What whoever mends a return must know: what could not be read of it, by file and column, or that it cannot answer for the
 * date of the report. Blank where neither is so.
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
