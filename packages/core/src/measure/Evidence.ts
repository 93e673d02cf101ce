import type { Day } from "../return/Day.ts";
import type { PlannedIndicator } from "./PlannedAction.ts";

/** A grade of an inspection. */
export type Grade = "outstanding" | "good" | "requires-improvement" | "inadequate";

/** The grades from the best to the worst, with their names for readers. */
export const grades = [
  { id: "outstanding", label: "Outstanding" },
  { id: "good", label: "Good" },
  { id: "requires-improvement", label: "Requires improvement to be good" },
  { id: "inadequate", label: "Inadequate" },
] as const satisfies readonly { readonly id: Grade; readonly label: string }[];

/** What somebody from outside the council found of a theme: an inspection, a focused visit, a review by peers. */
export interface Judgement {
  readonly theme: string;
  /** who judged, and how: "Ofsted inspection" */
  readonly by: string;
  /** the last day of their visit, as a rule */
  readonly day: Day;
  /** in their own word or two */
  readonly judgement: string;
  /** missing where the judgement is none of the grades of inspections */
  readonly grade?: Grade;
  readonly narrative: string;
  /** where it can be read */
  readonly source: string;
  /** where it stands in the file */
  readonly row: number;
}

/** What a council has to show for a theme or a line of enquiry, as its author wrote it. */
export interface ThemeEvidence {
  readonly theme: string;
  /** what the council aimed at */
  readonly aim: string;
  /** the figure by which it can be told, where there is one */
  readonly indicator?: PlannedIndicator;
  /** what difference it made */
  readonly impact: string;
  readonly narrative: string;
  readonly source: string;
  /** where it stands in the file */
  readonly row: number;
}

/** What a council holds ready for those who review it. */
export interface Evidence {
  readonly judgements: readonly Judgement[];
  readonly evidence: readonly ThemeEvidence[];
}
