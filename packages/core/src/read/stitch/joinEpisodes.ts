import { noDay } from "../../return/Day.ts";
import type { Decide, ReturnedEpisode } from "./ReturnedEpisode.ts";
import type { ReturnYears } from "./returnYears.ts";
import type { StitchingRules } from "./StitchingRules.ts";

/** Ends an episode on the first day of the next one, where a later return has that begin before its end, or after it though it goes on (REC X1). */
export function joinEpisodes(
  history: readonly ReturnedEpisode[],
  years: ReturnYears,
  rules: StitchingRules,
  decide: Decide,
): ReturnedEpisode[] {
  return history.map((episode, at) => {
    const next = history[at + 1];
    const { row, rank, dec, rec } = episode;
    if (next === undefined || dec === noDay || rank >= next.rank || dec === next.decom) return episode;
    if (rules.onlyNewsCorrect && next.givenBy.includes(rank)) return episode;
    if (dec > next.decom) {
      decide("cut", row, next.row);
      return { ...episode, dec: next.decom, rec: rules.cutEpisodesGoOn && next.rne !== "S" ? "X1" : rec };
    }
    if (rec !== "X1") return episode;
    const reach = years.lastDay(years.next(rank) ?? rank);
    const isTooFar = rules.bridgesOneReturn && (next.rne === "S" || next.decom > reach);
    decide(isTooFar ? "gap" : "bridged", row, next.row);
    if (isTooFar) return episode;
    return { ...episode, dec: next.decom };
  });
}
