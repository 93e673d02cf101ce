import { closeOpenEpisodes } from "./closeOpenEpisodes.ts";
import { joinEpisodes } from "./joinEpisodes.ts";
import { leaveOutNeighbours } from "./leaveOutNeighbours.ts";
import { leaveOutReplaced } from "./leaveOutReplaced.ts";
import type { Decide, ReturnedEpisode, StitchedEpisodes, StitchingDecision } from "./ReturnedEpisode.ts";
import type { ReturnYears } from "./returnYears.ts";
import type { StitchingRules } from "./StitchingRules.ts";

/**
 * Makes one history of the episodes that several returns give of one child: one that a later return has put right is
 * left out, one that a later return shows to have ended is ended. The order of the episodes given does not matter, and
 * a history stitched once is not altered by stitching it again.
 *
 * @param episodes of which no two of different returns begin on one day
 */
export function stitchChild(
  episodes: readonly ReturnedEpisode[],
  years: ReturnYears,
  rules: StitchingRules,
): StitchedEpisodes {
  const decisions: StitchingDecision[] = [];
  const decide: Decide = (rule, row, because) => {
    decisions.push({ rule, row, because });
  };
  const inOrder = episodes.toSorted((a, b) => a.decom - b.decom || a.rank - b.rank || a.row - b.row);
  const leaveOut = rules.onlyNewsCorrect ? leaveOutReplaced : leaveOutNeighbours;
  const closed = closeOpenEpisodes(leaveOut(inOrder, years, decide), years, rules, decide);
  return { episodes: joinEpisodes(closed, years, rules, decide), decisions };
}
