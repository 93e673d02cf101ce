import { formatNumber } from "@lac-analytics/charts";
import { type Benchmark, figureSymbol, measureNamed } from "@lac-analytics/core";

/**
 * A value of a benchmark as it is printed: whole as it was published, a mean with a decimal, a share or a sum with its sign.
 *
 * @param value in the unit of its measure, such as that of a comparator
 * @throws {RangeError} if the catalogue has no such measure
 * @example
 * const { rows } = publishedBenchmarks(source);
 * const rowOf = (measure) => rows.find(({ series }) => series.measure === measure);
 * benchmarkText(rowOf("unit-cost-week"), 1252.5); // => "£1,253"
 * benchmarkText(rowOf("dental-checks"), 85.8); // => "85.8%"
 */
export function benchmarkText(row: Benchmark, value: number): string {
  const { unit } = measureNamed(row.series.measure);
  const isMoney = unit.startsWith("pounds");
  return `${isMoney ? "£" : ""}${formatNumber(value, isMoney || Number.isInteger(value) ? 0 : 1)}${unit === "percent" ? "%" : ""}`;
}

/**
 * The authority's own value, or the symbol in its place.
 *
 * @throws {RangeError} if the catalogue has no such measure
 * @example
 * const { rows } = publishedBenchmarks(source);
 * const rowOf = (measure) => rows.find(({ series }) => series.measure === measure);
 * ownBenchmarkText(rowOf("dental-checks")); // => "96%"
 * ownBenchmarkText(rowOf("away-children-share")); // => "[x]"
 */
export function ownBenchmarkText(row: Benchmark): string {
  const { figure } = row.against;
  return figure.symbol === "" ? benchmarkText(row, figure.value) : `[${figureSymbol(figure)}]`;
}
