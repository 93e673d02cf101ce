import type { ChartTable } from "@lac-analytics/charts";
import type { Benchmark } from "@lac-analytics/core";
import { benchmarkName } from "./benchmarkName.ts";
import { benchmarkText, ownBenchmarkText } from "./benchmarkText.ts";
import { placeFromEnd } from "./placeFromEnd.ts";

const kinds = ["last year", "neighbours", "region", "England"] as const;

/**
 * The values of a table of benchmarks, a row for each measure: the authority, its last year, the mean of its neighbours,
 * its region and England, its rank and its quartile band. Where neither more nor less is better the rank is from the
 * highest and there is no band; where the catalogue forbids to rank there is neither.
 *
 * @example
 * const { rows } = publishedBenchmarks(source);
 * benchmarkValueTable(rows).columns.map(({ label }) => label); // => ["Measure","2018","2017","Neighbours","East of England","England","Rank","Band"]
 * benchmarkValueTable(rows).rows[0]; // => ["Children looked after per 10,000 aged 0 to 17","51","50","45.2","49","64","104 of 152","[z]"]
 */
export function benchmarkValueTable(rows: readonly Benchmark[]): ChartTable {
  const year = rows[0]?.against.figure.year ?? 0;
  const comparators = rows.flatMap(({ against }) => against.comparators);
  const region = comparators.find((comparator) => comparator.with === "region")?.name ?? "Region";
  const labels = ["Measure", `${year}`, `${year - 1}`, "Neighbours", region, "England", "Rank", "Band"];
  return {
    caption: `Published figures, 31 March ${year}`,
    columns: labels.map((label) => ({ label, kind: "text" })),
    rows: rows.map((row) => {
      const { against } = row;
      const values = kinds.map((kind) => {
        const value = against.comparators.find((comparator) => comparator.with === kind)?.value;
        return value === undefined ? "[x]" : benchmarkText(row, value);
      });
      const band = against.standing?.band ?? "[z]";
      return [benchmarkName(row), ownBenchmarkText(row), ...values, rankText(row), band];
    }),
  };
}

function rankText(row: Benchmark): string {
  const { standing, authorities } = row.against;
  const { fromHighest } = placeFromEnd(row) ?? {};
  return fromHighest === undefined ? "[z]" : `${standing?.rank ?? fromHighest} of ${authorities.withValue}`;
}
