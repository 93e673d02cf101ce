import { type Day, noDay } from "../return/Day.ts";
import type { EpisodesOf } from "./episodesOf.ts";

/** What rules ask of the rows of a file that each have a beginning and perhaps an end. */
export interface SpellOf {
  readonly child: (row: number) => number;
  readonly began: (row: number) => Day;
  readonly ended: (row: number) => Day;
  readonly episodes: EpisodesOf;
}

/** The episode of a child that was open on a day, the last that began by then, or -1. */
export function episodeAt({ first, end, began, ended, isOpen }: EpisodesOf, child: number, day: Day): number {
  for (let row = end(child) - 1; row >= first(child); row -= 1) {
    if (began(row) <= day) return isOpen(row) || ended(row) >= day ? row : -1;
  }
  return -1;
}

/** The day on which the care that an episode belongs to ended, or `noDay` while it goes on. */
export function endOfCare({ after, began, ended, endsCare }: EpisodesOf, row: number): Day {
  let at = row;
  while (!endsCare(at) && after(at) !== -1 && began(after(at)) === ended(at)) at = after(at);
  return endsCare(at) ? ended(at) : noDay;
}

/** A test for what began during care and has no end, or goes on after that care ended. */
export function outlastsCare({ child, began, ended, episodes }: SpellOf): (row: number) => boolean {
  return (row) => {
    const at = began(row) === noDay ? -1 : episodeAt(episodes, child(row), began(row));
    const left = at === -1 ? noDay : endOfCare(episodes, at);
    return left !== noDay && (ended(row) === noDay || ended(row) > left);
  };
}
