import type { Figure } from "@lac-analytics/core";
import type { SourceFacts } from "./NotebookSource.ts";
import { publishedTrend } from "./publishedTrend.ts";

/**
 * Figures of one series of the council's own, in order of time, after what is published of it for the years before them.
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
  const ordered = own
    .filter(({ symbol }) => symbol !== "x")
    .sort((one, other) => (one.periodEnd < other.periodEnd ? -1 : 1));
  const from = ordered[0]?.periodEnd ?? "9999";
  // without the counts behind them figures cannot be tested, nor those that come after them
  const published = (publishedTrend(source, named)?.own ?? []).filter(
    ({ periodEnd, symbol, numerator }) => periodEnd < from && (symbol !== "" || numerator !== undefined),
  );
  return [...published, ...ordered];
}
