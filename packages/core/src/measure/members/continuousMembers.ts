import { continuouslyLookedAfter } from "../../cohort/continuouslyLookedAfter.ts";
import { outcomeRow } from "../../cohort/outcomeRow.ts";
import { episodeMembers } from "./episodeMembers.ts";
import { membersOver } from "./membersOver.ts";

/** The children looked after throughout the period, on its last day, each with the row of OC2 that speaks of them. */
export const continuousMembers = membersOver((care, period, leaveOut) => {
  const rowOf = outcomeRow(care, "OC2", period.to);
  return episodeMembers(care, continuouslyLookedAfter(care, period, leaveOut), period.to).map((member) => {
    const row = rowOf(member.child);
    return row === undefined ? member : { ...member, row: { file: "OC2", row } };
  });
});
