import { type Day, noDay } from "../../../return/Day.ts";
import { groupedBy } from "../../../return/groupedBy.ts";
import type { DemandEpisodeRow } from "./DemandTables.ts";

/** An episode row with the birth of its child. */
export type BornEpisode = DemandEpisodeRow & { readonly birth: Day };

/**
 * Puts the episodes of several returns together as both published models do, child by child: of episodes that begin on
 * one day the last to end stays, of episodes that end on one day the first to begin, and an episode that is open or
 * runs into the next one ends where that begins. Rows without a child or a start, or of a child without a birth, go.
 *
 * @param birthOf the date of birth of a child, or `noDay`
 */
export function combineEpisodes(
  rows: readonly DemandEpisodeRow[],
  birthOf: (child: string) => Day,
): readonly (readonly BornEpisode[])[] {
  const born = rows
    .map((row): BornEpisode => ({ ...row, birth: birthOf(row.child) }))
    .filter(({ child, start, birth }) => child !== "" && start !== noDay && birth !== noDay);
  return [...groupedBy(born, ({ child }) => child).values()].map((all) => {
    const inOrder = byStart(all);
    const oneAStart = inOrder.filter(({ start }, at) => inOrder[at + 1]?.start !== start);
    const ends = new Set<Day>();
    const oneAnEnd = oneAStart.filter(({ end }) => !ends.has(end) && ends.add(end) !== undefined);
    return oneAnEnd.map((episode, at) => {
      const next = oneAnEnd[at + 1]?.start;
      return next !== undefined && (episode.end === noDay || episode.end > next) ? { ...episode, end: next } : episode;
    });
  });
}

/** Episodes in order of start and, of those that begin on one day, of end, with an open one first. */
export function byStart<T extends { readonly start: Day; readonly end: Day }>(episodes: readonly T[]): readonly T[] {
  return episodes.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
