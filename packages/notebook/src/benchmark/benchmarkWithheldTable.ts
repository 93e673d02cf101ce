import type { ChartTable } from "@lac-analytics/charts";
import type { Benchmark } from "@lac-analytics/core";
import { benchmarkName } from "./benchmarkName.ts";

const symbols = ["c", "k", "low", "~", "u", "x", ":", "..", "z", ".", "-"] as const;

/**
 * How many authorities have a value of each measure, and how many a symbol in its place; symbols that none has are left out.
 *
 * @example
 * const { rows } = publishedBenchmarks(source);
 * const ofCareLeavers = rows.filter(({ series }) => series.measure === "care-leavers-eet");
 * benchmarkWithheldTable(ofCareLeavers).columns.map(({ label }) => label); // => ["Measure","With a value","[c]","[z]"]
 * benchmarkWithheldTable(ofCareLeavers).rows; // => [["Care leavers in education, employment or training, 19 to 21",150,1,1]]
 */
export function benchmarkWithheldTable(rows: readonly Benchmark[]): ChartTable {
  const seen = symbols.filter((symbol) =>
    rows.some(({ against }) => against.authorities.withheld[symbol] !== undefined),
  );
  const labels = ["With a value", ...seen.map((symbol) => `[${symbol}]`)];
  return {
    caption: "Authorities with and without a value",
    columns: [{ label: "Measure", kind: "text" }, ...labels.map((label) => ({ label, kind: "number" as const }))],
    rows: rows.map((row) => {
      const { withValue, withheld } = row.against.authorities;
      return [benchmarkName(row), withValue, ...seen.map((symbol) => withheld[symbol] ?? 0)];
    }),
  };
}
