import { continuouslyLookedAfter } from "../../cohort/continuouslyLookedAfter.ts";
import { outcomeRow } from "../../cohort/outcomeRow.ts";
import { episodeMembers } from "./episodeMembers.ts";
import { membersOver } from "./membersOver.ts";

/** The children looked after throughout the period, on its last day, each with the row of OC2 that speaks of them. */
export const continuousMembers = membersOver((care, period, leaveOut) =>
  episodeMembers(care, continuouslyLookedAfter(care, period, leaveOut), period.to).map((member) => {
    const row = outcomeRow(care, "OC2", member.child, period.to);
    return row === undefined ? member : { ...member, row: { file: "OC2", row } };
  }),
);
