import type { Period } from "../../../return/reportingYear.ts";
import type { DemandEpisode } from "./DemandEpisode.ts";

/** How many come into care a day, by state: those who do in a window divided by a number of days. */
export function dailyEntrants(
  episodes: readonly DemandEpisode[],
  stateOf: (episode: DemandEpisode) => string,
  notInCare: string,
  window: Period,
  days: number,
): ReadonlyMap<string, number> {
  const entrants = new Map<string, number>();
  for (const episode of episodes) {
    if (episode.groupBefore !== notInCare || episode.start < window.from || episode.start > window.to) continue;
    const state = stateOf(episode);
    entrants.set(state, (entrants.get(state) ?? 0) + 1);
  }
  return new Map(Array.from(entrants, ([state, count]) => [state, count / days]));
}
