import type { Period } from "../../return/reportingYear.ts";
import type { FlowShape } from "./FlowRates.ts";

/** What a return shows of the days of reference, as plain data, by cell (see `FlowRates`); short breaks are left out. */
export interface ObservedFlows extends FlowShape {
  readonly window: Period;
  /** days that children spent in each cell */
  readonly childDays: readonly number[];
  /** transitions, by cell and the group moved to; leaving care on or after the 18th birthday is none */
  readonly moves: readonly number[];
  /** children who came into care, by cell: their ages in completed months, in rising order */
  readonly entryAges: readonly (readonly number[])[];
  /** days that children spent by group, and then by "placement/provider" */
  readonly daysByPlacement: readonly Readonly<Record<string, number>>[];
  /** periods of care passed over because the child has no date of birth */
  readonly withoutBirth: number;
}
