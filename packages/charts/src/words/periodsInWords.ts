import type { Figure } from "@lac-analytics/core";
import { longPeriod } from "./longPeriod.ts";

/** When some figures are for: each date or period in order of appearance, or of more than two the first and the last. */
export function periodsInWords(figures: readonly Pick<Figure, "periodStart" | "periodEnd">[]): string {
  const periods = [...new Set(figures.map(longPeriod))];
  if (periods.length <= 2) return periods.join(" and ");
  const ordered = figures.toSorted((a, b) => (a.periodEnd < b.periodEnd ? -1 : 1)).map(longPeriod);
  const atDates = figures.every(({ periodStart, periodEnd }) => periodStart === periodEnd);
  return `${ordered[0]} ${atDates ? "to" : "up to"} ${ordered.at(-1)}`;
}
