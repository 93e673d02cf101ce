import { coveredDays } from "../cohort/coveredDays.ts";
import type { Day } from "../return/Day.ts";
import { isoFromDay } from "../return/isoDate.ts";
import type { Return } from "../return/Return.ts";
import type { CoverageGap } from "./CoverageGap.ts";

/**
 * The gap of a measure that looks back to a day from which the return does not hold everybody; none where it does.
 *
 * @param holds what its figures are for want of the days before
 */
export function historyGap(
  care: Return,
  from: Day,
  holds: CoverageGap["holds"],
  within?: NonNullable<CoverageGap["in"]>,
): readonly CoverageGap[] {
  const held = coveredDays(care).from;
  if (from >= held) return [];
  const note = `it looks back to ${isoFromDay(from)}, and no earlier return was read, so that it counts only what came from ${isoFromDay(held)} on`;
  return [{ ...(within && { in: within }), holds, note }];
}
