import type { Figure } from "@lac-analytics/core";
import type { ChartWording } from "./ChartWording.ts";
import { numbered } from "./numbered.ts";
import { valueText } from "./valueText.ts";
import { verdictInWords } from "./verdictInWords.ts";

/** The finding of a series in one line: its latest figure, and the one verdict on the series. */
export function seriesTitle(
  series: readonly [Figure, ...Figure[]],
  { measure, counted }: Pick<ChartWording, "measure" | "counted">,
): string {
  const ordered = series.toSorted((one, other) => (one.periodEnd < other.periodEnd ? -1 : 1));
  const latest = ordered.at(-1) ?? series[0];
  const value = valueText(latest);
  const finding = latest.symbol === "" && counted !== "" ? numbered(value, counted) : `${measure}: ${value}`;
  return [finding, verdictInWords(series)].filter(Boolean).join(", ");
}
