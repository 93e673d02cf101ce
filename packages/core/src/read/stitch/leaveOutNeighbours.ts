import { noDay } from "../../return/Day.ts";
import type { Decide, ReturnedEpisode } from "./ReturnedEpisode.ts";
import type { ReturnYears } from "./returnYears.ts";

/**
 * Leaves out, of the episodes that are open in a return after which there is one of a later year, those of which the
 * episode just before or after says the same but for its days, and those before which one of a later return stands:
 * rules 3 and 3A of the London Innovation and Improvement Alliance.
 */
export function leaveOutNeighbours(
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
