import { startsDuring } from "../../cohort/startsDuring.ts";
import { episodeDay, episodeMembers } from "./episodeMembers.ts";
import { membersOver } from "./membersOver.ts";

/** Every start of care in the period, on its day. */
export const startMembers = membersOver((care, period, leaveOut) =>
  episodeMembers(care, startsDuring(care, period, leaveOut), episodeDay(care, "DECOM")),
);

/** The children who started to be looked after in the period, each at the first start. */
export const starterMembers = membersOver((care, period, leaveOut) => {
  const starts = startMembers({ care, period, ...(leaveOut && { leaveOut }) });
  return starts.filter(({ child, episode }, at) => {
    const first = starts[at - 1]?.child !== child;
    if (!first)
      leaveOut?.({ child, file: "Episodes", row: episode, reason: "the child had started before in the period" });
    return first;
  });
});
