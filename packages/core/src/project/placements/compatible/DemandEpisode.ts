import type { Day } from "../../../return/Day.ts";
import type { Period } from "../../../return/reportingYear.ts";

/** An episode as a published demand model sees it: where it began and what came next. */
export interface DemandEpisode {
  readonly child: string;
  readonly start: Day;
  /** `noDay` while the episode is open */
  readonly end: Day;
  /** age in days divided by 365.24, at the start and at the end */
  readonly age: number;
  readonly endAge: number;
  readonly ageBand: string;
  readonly endAgeBand: string;
  readonly group: string;
  /** the group of the episode that ended on the day of the start, or not in care */
  readonly groupBefore: string;
  /** the group of the episode that began on the day of the end, or not in care; blank while the episode is open */
  readonly groupAfter: string;
  /** the line of cost that its placement and provider belong to */
  readonly detail: string;
  readonly authority: string;
  readonly sex: string;
  readonly ethnicity: string;
  readonly uasc: boolean;
}

/** The episodes of a demand model and the days that its data cover. */
export interface DemandData {
  readonly episodes: readonly DemandEpisode[];
  readonly covers: Period;
}
