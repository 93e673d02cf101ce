import { childrenWithRow } from "../cohort/outcomeRow.ts";
import type { CoverageGap } from "./CoverageGap.ts";
import { countInNote } from "./countInNote.ts";
import type { MeasureSource } from "./Measure.ts";
import type { Member } from "./Member.ts";
import { continuousMembers } from "./members/continuousMembers.ts";
import { untraced } from "./members/untraced.ts";

/** Where the children looked after for twelve months by the episodes are not those of OC2, how many of each are not among the other; blank where they are. */
export function oc2Note(source: MeasureSource): string {
  const cohort = continuousMembers(untraced(source));
  const inOc2 = childrenWithRow(source.care, "OC2", source.period.to);
  const withRow = cohort.filter(isInOc2).length;
  const withoutRow = cohort.length - withRow;
  const others = inOc2 - withRow;
  return inOc2 === 0 || (withoutRow === 0 && others === 0)
    ? ""
    : `by the episodes ${countInNote(withoutRow)} of the children looked after for twelve months are not in OC2, and ${countInNote(others)} in OC2 are not among them`;
}

/**
 * The gap of answers of OC2, of which nothing is known of children without a row in it.
 *
 * @param asked those whom the question is asked of
 * @param holds what figures of its answers are then
 */
export function oc2Gap(asked: readonly Member[], holds: CoverageGap["holds"]): CoverageGap {
  const note = (count: string): string => `nothing is known of ${count} of those asked about`;
  return { unknown: asked.filter((member) => !isInOc2(member)), holds, note };
}

function isInOc2({ row }: Member): boolean {
  return row !== undefined;
}
