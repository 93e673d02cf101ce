import { addDays } from "../../return/addDays.ts";
import { earlierDay, laterDay, noDay } from "../../return/Day.ts";
import type { Decide, ReturnedEpisode } from "./ReturnedEpisode.ts";
import type { ReturnYears } from "./returnYears.ts";
import type { StitchingRules } from "./StitchingRules.ts";

const changesOfPlacement: ReadonlySet<string> = new Set(["P", "B", "T", "U"]);

/**
 * Ends the episodes that are open in a return after which there is one of a later year, or one of the same year that
 * has a next episode: on the day of the next episode where that goes on, else with the year of the return.
 */
export function closeOpenEpisodes(
  history: readonly ReturnedEpisode[],
  years: ReturnYears,
  rules: StitchingRules,
  decide: Decide,
): ReturnedEpisode[] {
  return history.map((episode, at) => {
    const next = history[at + 1];
    const hasLater = rules.onlyNewsCorrect && next !== undefined && next.rank > episode.rank;
    const nextReturn = years.next(episode.rank) ?? (hasLater ? episode.rank : undefined);
    if (episode.dec !== noDay || nextReturn === undefined) return episode;
    const goesOn = next !== undefined && next.rne !== "S";
    if (goesOn && (!rules.bridgesOneReturn || next.decom <= years.lastDay(nextReturn))) {
      decide("continued", episode.row, next.row);
      const reason = changesOfPlacement.has(next.rne) ? rules.reasonOfMove : undefined;
      return { ...episode, dec: next.decom, rec: "X1", reason: reason ?? episode.reason };
    }
    decide("gone", episode.row, next?.row);
    const gone = addDays(years.lastDay(episode.rank), rules.daysToLeave);
    const dec = next === undefined ? gone : earlierDay(gone, addDays(next.decom, -1));
    const given = episode.rec === "X1" ? "" : episode.rec;
    return { ...episode, dec: laterDay(dec, episode.decom), rec: rules.reasonOfLeaving ?? given };
  });
}
