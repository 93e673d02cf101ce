import type { MemberSet } from "./memberSet.ts";
import type { ReportCount } from "./ReportCount.ts";

/** A count, its place in the list of counts, and whom it counts. */
export interface KnownCount {
  readonly at: number;
  readonly count: ReportCount;
  readonly set: MemberSet;
}
