/**
 * How to read what the publications leave open, each choice with its readings, the first of which holds where nobody
 * chooses otherwise. Every measure that a choice touches says so in its definition.
 */
export const choiceReadings = {
  /** whether an unaccompanied child counts by status on the day or at any time in the twelve months to it */
  uascStatus: ["on-the-day", "any-time-in-year"],
  /** where a child in a temporary placement (T0 to T4) counts: in the placement held before, or in a group apart */
  temporaryOnTheDay: ["usual-placement", "by-itself"],
  /** whether temporary placements (T0 to T4) and the return from them count as placements where moves are counted */
  temporaryPlacements: ["left-out", "counted"],
  /** whether moves with the same carer (RNE T, U) count as placements where moves are counted */
  sameCarerMoves: ["counted", "left-out"],
  /** whether a child took part in reviews by taking part in all of them or in any */
  reviewsTakingPart: ["all", "any"],
  /** which order gives court authority to place (A2) where one was revoked and made again */
  orderToPlace: ["first", "last"],
  /** the threshold of A3: 426 days, or 14 calendar months */
  adoptionThreshold: ["426-days", "14-months"],
  /** whether children still waiting to move in belong to A3, as the methodology of March 2019 says of its group */
  adoptionStillWaiting: ["included", "left-out"],
  /** which group others are held against in the disproportionality ratio */
  disproportionalityReference: ["white", "all-children"],
  /** when a foster placement must have ended for staying put to be possible */
  stayingPutLeft: ["on-18th-birthday", "within-a-week"],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/** A reading of each. */
export type MeasureChoices = { readonly [C in keyof typeof choiceReadings]: (typeof choiceReadings)[C][number] };

/** What holds where nobody chooses otherwise. */
export const defaultChoices: MeasureChoices = {
  uascStatus: choiceReadings.uascStatus[0],
  temporaryOnTheDay: choiceReadings.temporaryOnTheDay[0],
  temporaryPlacements: choiceReadings.temporaryPlacements[0],
  sameCarerMoves: choiceReadings.sameCarerMoves[0],
  reviewsTakingPart: choiceReadings.reviewsTakingPart[0],
  orderToPlace: choiceReadings.orderToPlace[0],
  adoptionThreshold: choiceReadings.adoptionThreshold[0],
  adoptionStillWaiting: choiceReadings.adoptionStillWaiting[0],
  disproportionalityReference: choiceReadings.disproportionalityReference[0],
  stayingPutLeft: choiceReadings.stayingPutLeft[0],
};
