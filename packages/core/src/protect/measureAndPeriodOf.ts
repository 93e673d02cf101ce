import type { ReportCount } from "./ReportCount.ts";

/** What the counts of one measure and period have in common. */
export function measureAndPeriodOf({
  authority,
  periodStart,
  periodEnd,
  measure,
}: Pick<ReportCount, "authority" | "periodStart" | "periodEnd" | "measure">): string {
  return [authority, periodStart, periodEnd, measure].join("|");
}
