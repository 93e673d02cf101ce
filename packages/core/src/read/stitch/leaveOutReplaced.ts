import { type Day, noDay, openEnd } from "../../return/Day.ts";
import type { Decide, ReturnedEpisode, StitchingRule } from "./ReturnedEpisode.ts";
import type { ReturnYears } from "./returnYears.ts";

interface Replacement {
  readonly rule: StitchingRule;
  readonly by: ReturnedEpisode;
}

/** Episodes in order of their first day, and for each the one that lasts longest of those up to it. */
interface Timeline {
  readonly episodes: readonly ReturnedEpisode[];
  readonly longestUpTo: readonly ReturnedEpisode[];
}

/** What later returns say, as an earlier one is compared with it. */
interface LaterEpisodes {
  readonly all: Timeline;
  /** those of which the earlier return has nothing: only they can put an ended episode right */
  readonly news: Timeline;
  /** one that is in a return of the same year */
  readonly ofYear: ReturnedEpisode | undefined;
}

/**
 * Leaves out the episodes in whose place a later return has others: the same episode with another first day, another
 * episode over that day, or none then and after it though the return is of the same year and has the child. Where both episodes were in
 * the earlier return already, one that has ended is kept beside the other, as the later return says nothing new of it.
 */
export function leaveOutReplaced(
  history: readonly ReturnedEpisode[],
  years: ReturnYears,
  decide: Decide,
): ReturnedEpisode[] {
  const ranks = [...new Set(history.map(({ rank }) => rank))].sort((a, b) => b - a);
  let kept: readonly ReturnedEpisode[] = [];
  for (const rank of ranks) {
    const later: LaterEpisodes = {
      all: timelineOf(kept),
      news: timelineOf(kept.filter(({ givenBy }) => !givenBy.includes(rank))),
      ofYear: kept.find((other) => years.sameYear(other.rank, rank)),
    };
    const ofReturn = history.filter((episode) => episode.rank === rank);
    const left = ofReturn.filter((episode) => {
      const found = replacementOf(episode, later, years);
      if (found !== undefined) decide(found.rule, episode.row, found.by.row);
      return found === undefined;
    });
    kept = [...kept, ...left].sort((a, b) => a.decom - b.decom || a.rank - b.rank || a.row - b.row);
  }
  return [...kept];
}

function replacementOf(
  episode: ReturnedEpisode,
  { all, news, ofYear }: LaterEpisodes,
  years: ReturnYears,
): Replacement | undefined {
  const { rank, decom, dec, placement } = episode;
  const isOpen = dec === noDay;
  const moved = isOpen ? neighboursOf(episode, news).find((other) => other.placement === placement) : undefined;
  if (moved !== undefined && moved.decom <= years.lastDay(rank) && endOf(moved) > decom) {
    return { rule: "moved", by: moved };
  }
  const { longestUpTo, episodes } = isOpen ? all : news;
  const over = longestUpTo[firstNotBefore(episodes, decom) - 1];
  if (over !== undefined && endOf(over) > decom) return { rule: "replaced", by: over };
  const goesOn = all.episodes.length > firstNotBefore(all.episodes, decom);
  return isOpen && !goesOn && ofYear !== undefined ? { rule: "withdrawn", by: ofYear } : undefined;
}

function neighboursOf({ decom }: ReturnedEpisode, { episodes }: Timeline): readonly ReturnedEpisode[] {
  const after = firstNotBefore(episodes, decom);
  return [episodes[after - 1], episodes[after]].filter((episode) => episode !== undefined);
}

function timelineOf(episodes: readonly ReturnedEpisode[]): Timeline {
  const longestUpTo: ReturnedEpisode[] = [];
  for (const episode of episodes) {
    const longest = longestUpTo.at(-1);
    longestUpTo.push(longest === undefined || endOf(episode) > endOf(longest) ? episode : longest);
  }
  return { episodes, longestUpTo };
}

/** The place of the first episode that begins on a day or after it, found by halving. */
function firstNotBefore(episodes: readonly ReturnedEpisode[], day: Day): number {
  let low = 0;
  let high = episodes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((episodes[middle]?.decom ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function endOf({ dec }: ReturnedEpisode): Day {
  return dec === noDay ? openEnd : dec;
}
