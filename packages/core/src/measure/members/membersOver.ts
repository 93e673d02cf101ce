import type { LeaveOut } from "../../cohort/LeftOut.ts";
import { oncePerReturn } from "../../cohort/oncePerReturn.ts";
import type { Day } from "../../return/Day.ts";
import type { Return } from "../../return/Return.ts";
import type { Period } from "../../return/reportingYear.ts";
import type { MeasureSource } from "../Measure.ts";
import type { Member } from "../Member.ts";

/** Members by return and period, worked out once for all measures that count them, and anew for whoever traces a figure. */
export function membersOver(
  work: (care: Return, period: Period, leaveOut?: LeaveOut) => readonly Member[],
): (source: Pick<MeasureSource, "care" | "period" | "leaveOut">) => readonly Member[] {
  const remembered = oncePerReturn((care: Return, from: Day, to: Day) => work(care, { from, to }));
  return ({ care, period, leaveOut }) =>
    leaveOut === undefined ? remembered(care, period.from, period.to) : work(care, period, leaveOut);
}
