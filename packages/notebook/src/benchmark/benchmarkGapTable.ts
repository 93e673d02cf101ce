import { type ChartTable, formatNumber } from "@lac-analytics/charts";
import type { Benchmark, ComparisonFamily } from "@lac-analytics/core";
import { benchmarkName } from "./benchmarkName.ts";

const kinds = ["neighbours", "region", "England"] as const;

/**
 * The gaps of a table of benchmarks, a row for each measure: the authority less others, the 95% interval where there
 * is one, and whether the gap is clear: `clear` after allowing for how many were looked at, `clear alone` without.
 *
 * @example
 * const { rows, families } = publishedBenchmarks(source);
 * benchmarkValueTable(rows).rows[0]; // => ["Children looked after per 10,000 aged 0 to 17","51","50","45.2","49","64","104 of 152","[z]"]
 * benchmarkGapTable(rows, families).rows[0]; // => ["Children looked after per 10,000 aged 0 to 17","5.8 (0.1 to 11.9), clear alone","2.0 (-3.6 to 8.1)","-13.0 (-18.5 to -7.0), clear"]
 */
export function benchmarkGapTable(rows: readonly Benchmark[], families: readonly ComparisonFamily[]): ChartTable {
  const cell = (row: Benchmark, kind: (typeof kinds)[number]): string => {
    const gap = row.against.comparators.find((comparator) => comparator.with === kind)?.gap;
    if (gap === undefined) return "[x]";
    if (!("clear" in gap)) return formatNumber(gap.value, 1);
    const family = families.find((one) => one.with === kind);
    const verdict = family?.stillClear.includes(row) ? ", clear" : gap.clear ? ", clear alone" : "";
    return `${formatNumber(gap.value, 1)} (${formatNumber(gap.lower, 1)} to ${formatNumber(gap.upper, 1)})${verdict}`;
  };
  return {
    caption: "Gaps, with 95% intervals",
    columns: ["Measure", "Neighbours", "Region", "England"].map((label) => ({ label, kind: "text" })),
    rows: rows.map((row) => [benchmarkName(row), ...kinds.map((kind) => cell(row, kind))]),
  };
}
