import type { Loss } from "@lac-analytics/core";
import type { SourceFacts } from "@lac-analytics/notebook";
import { notCovered } from "./notCovered.ts";

/**
 * What whoever reads a report must know before all else: that part of the return could not be read, or that it cannot answer
 * for the date of the report. Which part it is stands in the notes. Blank where neither is so.
 *
 * @param lost what was lost of what the figures of the report rest on
 */
export function lossWarning(source: Pick<SourceFacts, "covered" | "asAt">, lost: readonly Loss[]): string {
  const notRead =
    "Part of this return could not be read; the notes say which. What rests on it is marked [x], as not available, or falls short: do not use these figures until the return is mended.";
  return [...(lost.length === 0 ? [] : [notRead]), ...notCovered(source)].join(" ");
}
