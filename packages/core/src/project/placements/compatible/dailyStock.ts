import { type Day, noDay } from "../../../return/Day.ts";
import type { Period } from "../../../return/reportingYear.ts";
import type { DemandEpisode } from "./DemandEpisode.ts";

/** How many there are on each day of a period, by state: the starts less the ends so far. */
export interface DailyStock {
  readonly from: Day;
  readonly to: Day;
  readonly states: ReadonlyMap<string, Int32Array>;
}

/** Counts the stock of each state on every day of a period. */
export function dailyStock(
  episodes: readonly DemandEpisode[],
  stateOf: (episode: DemandEpisode) => string,
  { from, to }: Period,
): DailyStock {
  const states = new Map<string, Int32Array>();
  const length = Math.max(to - from + 1, 0);
  for (const episode of episodes) {
    const state = stateOf(episode);
    const changes = states.get(state) ?? new Int32Array(length);
    states.set(state, changes);
    const count = (day: Day, change: number): void => {
      if (day > to || length === 0) return;
      const at = Math.max(day - from, 0);
      changes[at] = (changes[at] ?? 0) + change;
    };
    count(episode.start, 1);
    if (episode.end !== noDay) count(episode.end, -1);
  }
  for (const changes of states.values()) {
    for (let at = 1; at < length; at += 1) changes[at] = (changes[at] ?? 0) + (changes[at - 1] ?? 0);
  }
  return { from, to, states };
}

/** The stock of a state on a day; undefined outside the days that were counted. */
export function stockOn({ from, to, states }: DailyStock, state: string, day: Day): number | undefined {
  return day < from || day > to ? undefined : (states.get(state)?.[day - from] ?? 0);
}
