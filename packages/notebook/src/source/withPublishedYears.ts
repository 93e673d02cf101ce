import type { Figure } from "@lac-analytics/core";
import type { SourceFacts } from "./NotebookSource.ts";
import { publishedTrend } from "./publishedTrend.ts";

/**
 * Figures of one series of the council's own, in order of time, with what is published of it for the years that these do
 * not have: the series that `findings` judges, so that a chart's title and a message say one thing.
 *
 * @param own of which those of years that the return cannot tell are left out
 * @example
 * withPublishedYears({ asAt: dayFromIso("2025-03-31"), authority: "", table: () => undefined }, { measure: "cla-number", breakdown: "total", category: "total" }, []); // => []
 */
export function withPublishedYears(
  source: Pick<SourceFacts, "asAt" | "authority" | "table">,
  named: Pick<Figure, "measure" | "breakdown" | "category">,
  own: readonly Figure[],
): readonly Figure[] {
  const told = own.filter(({ symbol }) => symbol !== "x");
  const years = new Set(told.map(({ periodEnd }) => periodEnd));
  const until = [...years].toSorted().at(-1) ?? "9999";
  const published = (publishedTrend(source, named)?.own ?? []).filter(
    ({ periodEnd }) => periodEnd <= until && !years.has(periodEnd),
  );
  return [...published, ...told].toSorted((one, other) => (one.periodEnd < other.periodEnd ? -1 : 1));
}
