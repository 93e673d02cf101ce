import { type Figure, trendAgainst } from "@lac-analytics/core";
import type { SourceFacts } from "./NotebookSource.ts";
import { publishedBenchmarks } from "./publishedBenchmarks.ts";

/**
 * Figures of one series of the council's own, in order of time, after what is published of it for the years before them.
 *
 * @example
 * withPublishedYears({ asAt: dayFromIso("2025-03-31"), authority: "", table: () => undefined }, { measure: "cla-number", breakdown: "total", category: "total" }, []); // => []
 */
export function withPublishedYears(
  source: Pick<SourceFacts, "asAt" | "authority" | "table">,
  { measure, breakdown, category }: Pick<Figure, "measure" | "breakdown" | "category">,
  own: readonly Figure[],
): readonly Figure[] {
  const { rows, code, neighbours } = publishedBenchmarks(source);
  const row = rows.find(
    ({ series }) => series.measure === measure && series.breakdown === breakdown && series.category === category,
  );
  const ordered = own.toSorted((one, other) => (one.periodEnd < other.periodEnd ? -1 : 1));
  const from = ordered[0]?.periodEnd ?? "9999";
  // without the counts behind them figures cannot be tested, nor those that come after them
  const published = (row === undefined ? [] : trendAgainst(code, row, neighbours).own).filter(
    ({ periodEnd, symbol, numerator }) => periodEnd < from && (symbol !== "" || numerator !== undefined),
  );
  return [...published, ...ordered];
}
