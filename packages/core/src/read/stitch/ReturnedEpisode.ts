import type { Day } from "../../return/Day.ts";

/** An episode as a return gives it, or as stitching has altered it. */
export interface ReturnedEpisode {
  /** its place among the rows that were read */
  readonly row: number;
  /** the place of its return among the returns, the latest having the highest */
  readonly rank: number;
  /** the places of all returns that have an episode of this first day, its own being the last */
  readonly givenBy: readonly number[];
  readonly decom: Day;
  /** `noDay` while it is open */
  readonly dec: Day;
  readonly rne: string;
  readonly rec: string;
  /** the reason for the change of placement */
  readonly reason: string;
  /** all that tells its legal status and its placement: equal where these are */
  readonly placement: string;
}

/** What stitching did with an episode; the rules in brackets are those of the London Innovation and Improvement Alliance. */
export type StitchingRule =
  /** in a later return it begins on another day: that one is kept (rule 3) */
  | "moved"
  /** a later return has another episode over its time: that one is kept (rule 3A) */
  | "replaced"
  /** open, and a later return of the same year has the child, but not then or after */
  | "withdrawn"
  /** open, and ended by the next episode (rule 1) */
  | "continued"
  /** open, and the child is in no later return, or has started anew (rules 2 and 1A) */
  | "gone"
  /** ended by the next episode, which a later return has beginning before its end (rule 4) */
  | "cut"
  /** ended by the next episode, which a later return has beginning after its end, though it goes on (rule 5) */
  | "bridged"
  /** it goes on, but the next episode, which is in a later return, is too far off: left as it is */
  | "gap";

/** A decision on an episode, and the row of the episode because of which it was taken. */
export interface StitchingDecision {
  readonly rule: StitchingRule;
  readonly row: number;
  readonly because: number | undefined;
}

/** Told of every decision. */
export type Decide = (rule: StitchingRule, row: number, because?: number) => void;

/** The episodes of a child as one history. */
export interface StitchedEpisodes {
  readonly episodes: readonly ReturnedEpisode[];
  readonly decisions: readonly StitchingDecision[];
}
