import type { RowOf } from "../cohort/LeftOut.ts";
import type { Day } from "../return/Day.ts";
import type { Duration } from "../stats/atRiskTable.ts";

/** One thing counted by a measure, mostly a child: the place in the return and the day at which age and the like are taken. */
export interface Member {
  /** place of the child in `Return.children` */
  readonly child: number;
  /** row of the episodes; `noEpisode` where none stands behind the child */
  readonly episode: number;
  readonly day: Day;
  /** the row that made the child count, where it is not the episode */
  readonly row?: RowOf;
  /** what is added up or averaged, where it is not one for each: days, incidents, a score */
  readonly amount?: number;
  /** how long, for a median */
  readonly duration?: Duration;
  /** the category that the measure itself gives, for the breakdown of its outcome: a stage of adoption, taking part */
  readonly outcome?: string;
}

/** The episode of a child who has none in the return. Every code read there is blank. */
export const noEpisode = -1;
