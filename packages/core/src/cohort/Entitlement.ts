import type { Day } from "../return/Day.ts";

/**
 * What the Children Act 1989 calls a young person of 16 or over who is or was looked after. An adviser is due to the
 * first three; those qualifying have a claim to advice only.
 */
export type LeavingCareStatus = "eligible" | "relevant" | "former relevant" | "qualifying";

/** A status from one day up to, not including, another. */
export interface Entitlement {
  readonly status: LeavingCareStatus;
  readonly from: Day;
  readonly to: Day;
}
