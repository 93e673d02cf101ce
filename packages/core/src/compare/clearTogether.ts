import type { AgainstOthers } from "./againstOthers.ts";
import type { Benchmark, ComparisonFamily } from "./benchmarkTable.ts";

/**
 * An authority beside others, its gaps clear only where they stay so after allowing for how many were looked at: so that
 * a chart of one measure claims no more than the table of all.
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
