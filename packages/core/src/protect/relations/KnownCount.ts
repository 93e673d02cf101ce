import type { MemberSet } from "../counts/memberSet.ts";
import type { ReportCount } from "../counts/ReportCount.ts";

/** A count, its place in the list of counts, and whom it counts. */
export interface KnownCount {
  readonly at: number;
  readonly count: ReportCount;
  readonly set: MemberSet;
}
