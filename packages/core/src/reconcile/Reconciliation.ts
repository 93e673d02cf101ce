/** Whether a published figure can be true; `not checkable` where nothing else in the paper says what it should be. */
export type Verdict = "consistent" | "inconsistent" | "not checkable";

/** What is said of one published figure. */
export interface Reconciliation {
  readonly id: string;
  readonly verdict: Verdict;
  /** as printed */
  readonly published: string;
  /** what its formula or the return gives, to the decimals printed; a range where what it follows from is rounded; or blank */
  readonly recomputed: string;
  /** one sentence that says why */
  readonly message: string;
}

/** The columns in which `lac reconcile` writes, in their order. */
export const reconciliationColumns = ["id", "verdict", "published", "recomputed", "message"] as const;
