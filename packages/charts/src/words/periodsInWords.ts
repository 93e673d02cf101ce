import type { Figure } from "@lac-analytics/core";
import { longDate } from "./longDate.ts";
import { longPeriod } from "./longPeriod.ts";

/**
 * When some figures are for: each date or period in order of appearance, or of more than two the first and the last; of
 * periods of several lengths, as of two measures in one drawing, the days on which the first and the last end.
 */
export function periodsInWords(figures: readonly Pick<Figure, "periodStart" | "periodEnd">[]): string {
  const periods = [...new Set(figures.map(longPeriod))];
  if (periods.length <= 2) return periods.join(" and ");
  const ordered = figures.toSorted((a, b) => (a.periodEnd < b.periodEnd ? -1 : 1)).map(longPeriod);
  const atDates = figures.every(({ periodStart, periodEnd }) => periodStart === periodEnd);
  const lengths = new Set(periods.map((period) => period.split(" to ")[0]));
  if (!atDates && lengths.size > 1) {
    const ends = figures.map(({ periodEnd }) => periodEnd).toSorted();
    return `${longDate(ends[0] ?? "")} to ${longDate(ends.at(-1) ?? "")}`;
  }
  return `${ordered[0]} ${atDates ? "to" : "up to"} ${ordered.at(-1)}`;
}
