import type { OwnComparison } from "@lac-analytics/core";
import type { OutputRow } from "./OutputTable.ts";

/** A figure beside one that was published, as a row of a file. */
export function comparisonRow({ own, published, comparator, verdict }: OwnComparison): OutputRow {
  const { gap } = comparator;
  const shown = own.symbol === "" ? own : undefined;
  return {
    measure: own.measure,
    breakdown: own.breakdown,
    category: own.category,
    period_end: own.periodEnd,
    own: shown?.value,
    own_lower: shown?.lower,
    own_upper: shown?.upper,
    own_published: published?.symbol === "" ? published.value : undefined,
    unit: own.unit,
    beside: comparator.with,
    name: comparator.name,
    year: comparator.year,
    value: comparator.value,
    gap: gap?.value,
    ...(gap !== undefined && "clear" in gap && { gap_lower: gap.lower, gap_upper: gap.upper }),
    verdict,
    note: own.note,
  };
}
