import { endsDuring } from "../../cohort/endsDuring.ts";
import { episodeDay, episodeMembers } from "./episodeMembers.ts";
import { membersOver } from "./membersOver.ts";

/** The children who ceased to be looked after in the period, each at the last end, on its day. */
export const leaverMembers = membersOver((care, period, leaveOut) => {
  const ends = episodeMembers(care, endsDuring(care, period, leaveOut), episodeDay(care, "DEC"));
  return ends.filter(({ child, episode }, at) => {
    const last = ends[at + 1]?.child !== child;
    if (!last)
      leaveOut?.({ child, file: "Episodes", row: episode, reason: "the child ceased again later in the period" });
    return last;
  });
});
