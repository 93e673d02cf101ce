import type { Benchmark } from "@lac-analytics/core";
import type { SourceFacts } from "./NotebookSource.ts";
import { publishedBenchmarks } from "./publishedBenchmarks.ts";

/** What a week of one kind of care cost the council by what was last published. */
export interface WeeklyPrice {
  readonly row: Benchmark;
  readonly pounds: number;
  /** the financial year, "2017-18" */
  readonly year: string;
  readonly england?: number;
}

/** The kinds of care whose price is published. */
export type PricedCare = "all" | "fostering" | "residential";

/** Weeks of a year, by which a price of a week is one of a year. */
export const weeksOfYear = 365.25 / 7;

/** What a week costs in each kind of care, by what was last published; a kind that is not published is missing. */
export function weeklyPrices(
  source: Pick<SourceFacts, "asAt" | "authority" | "table">,
): Readonly<Partial<Record<PricedCare, WeeklyPrice>>> {
  const { rows } = publishedBenchmarks(source);
  const priceOf = (kind: PricedCare): readonly (readonly [PricedCare, WeeklyPrice])[] => {
    const row = rows.find(({ series }) => series.measure === "unit-cost-week" && series.category === kind);
    const own = row?.against.figure;
    if (row === undefined || own?.symbol !== "") return [];
    const england = row.against.comparators.find((one) => one.with === "England")?.value;
    const price = {
      row,
      pounds: own.value,
      year: `${own.year - 1}-${String(own.year).slice(2)}`,
      ...(england !== undefined && { england }),
    };
    return [[kind, price]];
  };
  return Object.fromEntries((["all", "fostering", "residential"] as const).flatMap(priceOf));
}
