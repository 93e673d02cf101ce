import { type Day, noDay } from "../return/Day.ts";
import type { CheckContext } from "./CheckContext.ts";
import { type EpisodesOf, episodesOf } from "./episodesOf.ts";
import { oncePerCheck } from "./oncePerCheck.ts";
import { rowsOf } from "./rowsOf.ts";

/** What rules on adoption ask of a child's episodes and decisions. */
export interface AdoptionOf {
  readonly episodes: EpisodesOf;
  readonly isPlaced: (row: number) => boolean;
  readonly isAdopted: (row: number) => boolean;
  /** the day on which the adoptive placement of an episode (A3 to A6) began: that of the first in an unbroken run */
  readonly placedOn: (row: number) => Day;
  /** the last episode of a child with which it is adopted, or -1 */
  readonly adoptionOf: (child: number) => number;
  /** the day of a child's first start (RNE S), and of the last, or `noDay` where the return has none */
  readonly firstStart: (child: number) => Day;
  readonly lastStart: (child: number) => Day;
  /** days of the decisions that a child be placed for adoption, in order, and the last of their rows, or -1 */
  readonly decisions: (child: number) => readonly Day[];
  readonly lastDecision: (child: number) => number;
}

/** Episodes and decisions, ready for rules on adoption. */
export const adoptionOf = oncePerCheck(({ care }: CheckContext): AdoptionOf => {
  const episodes = episodesOf(care);
  const { is, first, end, before, began } = episodes;
  const isPlaced = is("PLACE", "A3", "A4", "A5", "A6");
  const isAdopted = is("REC", "E11", "E12");
  const isStart = is("RNE", "S");
  const placed = rowsOf(care, "PlacedAdoption");
  const decided = placed.day("DATE_PLACED");
  const lastOf = (child: number, test: (row: number) => boolean): number => {
    for (let row = end(child) - 1; row >= first(child); row -= 1) if (test(row)) return row;
    return -1;
  };
  return {
    episodes,
    isPlaced,
    isAdopted,
    placedOn: (row) => {
      let at = row;
      while (before(at) !== -1 && isPlaced(before(at)) && !isStart(at)) at = before(at);
      return began(at);
    },
    adoptionOf: (child) => lastOf(child, isAdopted),
    firstStart: (child) => {
      for (let row = first(child); row < end(child); row += 1) if (isStart(row)) return began(row);
      return noDay;
    },
    lastStart: (child) => {
      const row = lastOf(child, isStart);
      return row === -1 ? noDay : began(row);
    },
    decisions: (child) => {
      const days: Day[] = [];
      for (let row = placed.first(child); row < placed.end(child); row += 1) {
        if (decided(row) !== noDay) days.push(decided(row));
      }
      return days;
    },
    lastDecision: (child) => (placed.first(child) < placed.end(child) ? placed.end(child) - 1 : -1),
  };
});
