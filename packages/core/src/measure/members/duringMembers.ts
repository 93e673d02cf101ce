import { lookedAfterDuring } from "../../cohort/lookedAfterDuring.ts";
import { earlierDay, noDay } from "../../return/Day.ts";
import { episodeDay, episodeMembers } from "./episodeMembers.ts";
import { membersOver } from "./membersOver.ts";

/** The children looked after at any time in the period, each in the last episode, on the last day of the period or of the episode. */
export const duringMembers = membersOver((care, period, leaveOut) => {
  const endOf = episodeDay(care, "DEC");
  return episodeMembers(care, lookedAfterDuring(care, period, leaveOut), (row) => {
    const end = endOf(row);
    return end === noDay ? period.to : earlierDay(end, period.to);
  });
});
