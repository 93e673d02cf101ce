import { noDay } from "../../return/Day.ts";
import { closeOpenEpisodes } from "./closeOpenEpisodes.ts";
import { joinEpisodes } from "./joinEpisodes.ts";
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

/**
 * Leaves out, of the episodes that are open in a return after which there is one of a later year, those of which the
 * episode just before or after says the same but for its days, and those before which one of a later return stands:
 * rules 3 and 3A of the London Innovation and Improvement Alliance.
 */
function leaveOutNeighbours(
  history: readonly ReturnedEpisode[],
  years: ReturnYears,
  decide: Decide,
): ReturnedEpisode[] {
  return history.filter(({ row, rank, decom, dec, placement }, at) => {
    if (dec !== noDay || years.next(rank) === undefined) return true;
    const before = history[at - 1];
    const twin = [before, history[at + 1]].find((other) => other?.placement === placement && other.decom !== decom);
    if (twin !== undefined) decide("moved", row, twin.row);
    else if (before !== undefined && before.rank > rank) decide("replaced", row, before.row);
    else return true;
    return false;
  });
}
