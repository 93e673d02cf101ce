/** How episodes of several returns that do not agree become one history. */
export interface StitchingRules {
  /** whether an episode is put right only by what a later return has and its own has not, over time that both cover */
  readonly onlyNewsCorrect: boolean;
  /** days after 31 March on which a child is taken to have left who is in the return of that day and in none after it */
  readonly daysToLeave: 0 | 1;
  /** the reason (REC) with which such a child is taken to have left; undefined keeps the one given, if any */
  readonly reasonOfLeaving: string | undefined;
  /** the reason (REASON_PLACE_CHANGE) of a change of placement that a return did not know of yet; undefined keeps the one given */
  readonly reasonOfMove: string | undefined;
  /** whether an episode that goes on (X1) is carried to the next one only as far as the next return reaches, and never to a start (RNE S) */
  readonly bridgesOneReturn: boolean;
  /** whether an episode cut short by one that goes on is said to go on itself (REC X1) */
  readonly cutEpisodesGoOn: boolean;
}

/**
 * The two ways of stitching. By `returns`, the figures of a year are those which the return of that year gives by
 * itself, unless a later one corrects it: a child in the return of 31 March and in none after it is looked after on
 * that day and gone on the next, without a reason that nobody gave. By `liia`, the rules are those of the London
 * Innovation and Improvement Alliance, so that figures agree with its pipeline: such a child leaves on 31 March itself,
 * for the reason E99, and so is no longer counted on that day.
 *
 * Source: Social Finance Digital Labs, liia-tools-pipeline, rules 1 to 5 for episodes.
 */
export const stitchingRules = {
  returns: {
    onlyNewsCorrect: true,
    daysToLeave: 1,
    reasonOfLeaving: undefined,
    reasonOfMove: undefined,
    bridgesOneReturn: true,
    cutEpisodesGoOn: true,
  },
  liia: {
    onlyNewsCorrect: false,
    daysToLeave: 0,
    reasonOfLeaving: "E99",
    reasonOfMove: "LIIAF",
    bridgesOneReturn: false,
    cutEpisodesGoOn: false,
  },
} as const satisfies Record<string, StitchingRules>;

/** The name of a way of stitching. */
export type Stitching = keyof typeof stitchingRules;
