import type { Figure } from "@lac-analytics/core";
import { longPeriod } from "./longPeriod.ts";

/** When a figure is for, as it ends a sentence: "on 31 March 2019", "in the year to 31 March 2019". */
export function whenInWords(figure: Pick<Figure, "periodStart" | "periodEnd">): string {
  const period = longPeriod(figure);
  if (figure.periodStart === figure.periodEnd) return `on ${period}`;
  return /^\d{1,2} [A-Z]/.test(period) ? `from ${period}` : `in the ${period}`;
}
