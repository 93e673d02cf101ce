import { type Day, noDay } from "../../return/Day.ts";
import type { Return } from "../../return/Return.ts";
import type { Member } from "../Member.ts";

/** A member for each of some rows of the episodes, on the same day for all or on a day of the row. */
export function episodeMembers(
  { Episodes }: Return,
  rows: ArrayLike<number>,
  day: Day | ((row: number) => Day),
): readonly Member[] {
  const { child } = Episodes;
  const members = new Array<Member>(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const episode = rows[at] ?? 0;
    members[at] = { child: child[episode] ?? 0, episode, day: typeof day === "number" ? day : day(episode) };
  }
  return members;
}

/** The day on which an episode began, or ended. */
export function episodeDay({ Episodes }: Return, column: "DECOM" | "DEC"): (row: number) => Day {
  const days = Episodes.columns[column];
  return (row) => days[row] ?? noDay;
}
