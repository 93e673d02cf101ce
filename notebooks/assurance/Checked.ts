import type { ChartTable } from "@lac-analytics/charts";

/** Something that was checked, or could not be. */
export interface Checked {
  readonly what: string;
  /** the test or the rule, as a reader who does not know the software has it */
  readonly by: string;
  readonly verdict: "held" | "failed" | "not checked";
  /** what was found, or why it could not be checked */
  readonly found: string;
  /** the same for a reader who does not know the columns of the return, where `found` names some */
  readonly plainly?: string;
}

export function checkedTable(caption: string, checked: readonly Checked[]): ChartTable | null {
  if (checked.length === 0) return null;
  return {
    caption,
    columns: ["What was checked", "By what", "Outcome", "What was found"].map((label) => ({ label, kind: "text" })),
    rows: checked.map(({ what, by, verdict, found }) => [what, by, verdict, found]),
  };
}
