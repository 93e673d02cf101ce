import type { AgainstOthers } from "./againstOthers.ts";
import type { Benchmark, ComparisonFamily } from "./benchmarkTable.ts";

/**
 * An authority beside others, its gaps clear only where they stay so after allowing for how many were looked at: so that
 * a chart of one measure claims no more than the table of all.
 *
 * @example
 * const heading = ["adopted-share", "three-placements-year", "long-term-stability"].map((id) => `${id},${id} numerator,${id} denominator`);
 * const nation = "2018,National,,12.8,3850,30050,10.7,8080,75360,68.4,17040,24910";
 * const own = "2018,Local authority,823,6.5,8,123,10.0,31,310,75.8,91,120";
 * const text = `time_period,geographic_level,old_la_code,${heading.join()}\n${nation}\n${own}\n`;
 * const { rows, families } = benchmarkTable("823", readPublished(new TextEncoder().encode(text), "shares.csv"));
 * // one of three is clear by itself, and not where three were looked at
 * rows.map(({ against }) => against.comparators[0].gap.clear); // => [false, false, true]
 * rows.map((row) => clearTogether(row, families).comparators[0].gap.clear); // => [false, false, false]
 */
export function clearTogether(row: Benchmark, families: readonly ComparisonFamily[]): AgainstOthers {
  return {
    ...row.against,
    comparators: row.against.comparators.map((comparator) => {
      const { gap } = comparator;
      if (gap === undefined || !("clear" in gap)) return comparator;
      const family = families.find((one) => one.with === comparator.with);
      return { ...comparator, gap: { ...gap, clear: family?.stillClear.includes(row) === true } };
    }),
  };
}
