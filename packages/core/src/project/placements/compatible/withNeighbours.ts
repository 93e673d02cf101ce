import { noDay } from "../../../return/Day.ts";
import { byStart } from "./combineEpisodes.ts";
import type { DemandEpisode } from "./DemandEpisode.ts";

/** Fills in what came before and after each of a child's episodes; between two that do not meet the child is not in care. */
export function withNeighbours(
  episodes: readonly Omit<DemandEpisode, "groupBefore" | "groupAfter">[],
  notInCare: string,
): readonly DemandEpisode[] {
  const inOrder = byStart(episodes);
  return inOrder.map((episode, at): DemandEpisode => {
    const before = inOrder[at - 1];
    const after = inOrder[at + 1];
    return {
      ...episode,
      groupBefore: before !== undefined && before.end === episode.start ? before.group : notInCare,
      groupAfter:
        episode.end === noDay ? "" : after !== undefined && after.start === episode.end ? after.group : notInCare,
    };
  });
}
