import { measureAndPeriodOf } from "./measureAndPeriodOf.ts";
import type { ReportCount } from "./ReportCount.ts";

/** What the counts of one measure, period and breakdown have in common. */
export function familyOf(count: Omit<ReportCount, "key">): string {
  return [measureAndPeriodOf(count), count.role, ...count.breakdowns].join("|");
}
