import type { Day } from "../return/Day.ts";
import type { EpisodesOf } from "./episodesOf.ts";

/** The episode in which a child was looked after at the end of a day, other than for short breaks, or -1. */
export function episodeOfCareOn(
  { first, end, began, ended, isOpen, isShortBreak }: EpisodesOf,
  child: number,
  day: Day,
): number {
  for (let row = end(child) - 1; row >= first(child); row -= 1) {
    if (began(row) <= day && (isOpen(row) || ended(row) > day) && !isShortBreak(row)) return row;
  }
  return -1;
}
