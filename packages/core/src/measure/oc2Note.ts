import { childrenWithRow } from "../cohort/outcomeRow.ts";
import type { MeasureSource } from "./Measure.ts";
import { continuousMembers } from "./members/continuousMembers.ts";
import { untraced } from "./members/untraced.ts";

/** Where the children looked after for twelve months by the episodes are not those of OC2, how many of each are not among the other. */
export function oc2Note(source: MeasureSource): { readonly note?: string } {
  const cohort = continuousMembers(untraced(source));
  const inOc2 = childrenWithRow(source.care, "OC2", source.period.to);
  const withRow = cohort.filter(({ row }) => row !== undefined).length;
  const withoutRow = cohort.length - withRow;
  const others = inOc2 - withRow;
  if (inOc2 === 0 || (withoutRow === 0 && others === 0)) return {};
  return {
    note: `by the episodes ${withoutRow} of the children looked after for twelve months are not in OC2, and ${others} in OC2 are not among them`,
  };
}
