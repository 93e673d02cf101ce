import { formatNumber } from "@lac-analytics/charts";
import { type Benchmark, figureSymbol, measureNamed } from "@lac-analytics/core";

/** A value of a benchmark as it is printed: whole as it was published, a mean with a decimal, a share or a sum with its sign. */
export function benchmarkText(row: Benchmark, value: number): string {
  const { unit } = measureNamed(row.series.measure);
  const isMoney = unit.startsWith("pounds");
  return `${isMoney ? "£" : ""}${formatNumber(value, isMoney || Number.isInteger(value) ? 0 : 1)}${unit === "percent" ? "%" : ""}`;
}

/** The authority's own value, or the symbol in its place. */
export function ownBenchmarkText(row: Benchmark): string {
  const { figure } = row.against;
  return figure.symbol === "" ? benchmarkText(row, figure.value) : `[${figureSymbol(figure)}]`;
}
