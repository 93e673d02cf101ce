import type { Day } from "../return/Day.ts";

/** One child counted by a measure, at the place in the return and on the day at which age and the like are taken. */
export interface Member {
  /** place of the child in `Return.children` */
  readonly child: number;
  /** row of the episodes */
  readonly episode: number;
  readonly day: Day;
}
