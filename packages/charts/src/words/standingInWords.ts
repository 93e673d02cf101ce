import type { Standing } from "@lac-analytics/core";
import { formatNumber } from "./formatNumber.ts";

/** Where an authority stands among all, in a sentence; none where there are no ranks. */
export function standingInWords(standing: Standing | undefined): readonly string[] {
  if (standing?.rank === undefined || standing.band === undefined) return [];
  const rank = formatNumber(standing.rank, 0);
  return [
    `Rank ${rank} of ${formatNumber(standing.ranked, 0)} authorities with a value, 1 being the best; quartile band ${standing.band}.`,
  ];
}
