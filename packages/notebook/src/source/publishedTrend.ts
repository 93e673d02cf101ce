import { type Figure, type TrendAgainst, trendAgainst } from "@lac-analytics/core";
import type { SourceFacts } from "./NotebookSource.ts";
import { publishedBenchmarks } from "./publishedBenchmarks.ts";

/**
 * What is published of a series by the date of a report, year by year: of the council, of England and of councils like it;
 * undefined where the files that settings name do not have it.
 *
 * @example
 * publishedTrend({ asAt: dayFromIso("2025-03-31"), authority: "", table: () => undefined }, { measure: "cla-number", breakdown: "total", category: "total" }) === undefined; // => true
 */
export function publishedTrend(
  source: Pick<SourceFacts, "asAt" | "authority" | "table">,
  { measure, breakdown, category }: Pick<Figure, "measure" | "breakdown" | "category">,
): TrendAgainst | undefined {
  const { rows, code, neighbours } = publishedBenchmarks(source);
  const row = rows.find(
    ({ series }) => series.measure === measure && series.breakdown === breakdown && series.category === category,
  );
  return row === undefined ? undefined : trendAgainst(code, row, neighbours);
}
