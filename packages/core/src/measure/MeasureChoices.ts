/** How to read what the publications leave open; every measure that it touches says so in its definition. */
export interface MeasureChoices {
  /** whether an unaccompanied child counts by status on the day or at any time in the twelve months to it */
  readonly uascStatus: "on-the-day" | "any-time-in-year";
  /** where a child stands who is in a temporary placement (T0 to T4): in the usual one held before, or by itself */
  readonly temporaryOnTheDay: "usual-placement" | "by-itself";
  /** whether temporary placements (T0 to T4) and the return from them count as placements where moves are counted */
  readonly temporaryPlacements: "left-out" | "counted";
  /** whether moves with the same carer (RNE T, U) count as placements where moves are counted */
  readonly sameCarerMoves: "counted" | "left-out";
  /** whether a child took part in reviews by taking part in all of them or in any */
  readonly reviewsTakingPart: "all" | "any";
  /** which order gives court authority to place (A2) where one was revoked and made again */
  readonly orderToPlace: "first" | "last";
  /** the threshold of A3: 426 days, or 14 calendar months */
  readonly adoptionThreshold: "426-days" | "14-months";
  /** whether children still waiting to move in are in the denominator of A3, as in early scorecards */
  readonly adoptionStillWaiting: "left-out" | "included";
  /** which group others are held against in the disproportionality ratio */
  readonly disproportionalityReference: "white" | "all-children";
  /** when a foster placement must have ended for staying put to be possible */
  readonly stayingPutLeft: "on-18th-birthday" | "within-a-week";
}

/** What holds where nobody chooses otherwise. */
export const defaultChoices: MeasureChoices = {
  uascStatus: "on-the-day",
  temporaryOnTheDay: "usual-placement",
  temporaryPlacements: "left-out",
  sameCarerMoves: "counted",
  reviewsTakingPart: "all",
  orderToPlace: "first",
  adoptionThreshold: "426-days",
  adoptionStillWaiting: "left-out",
  disproportionalityReference: "white",
  stayingPutLeft: "on-18th-birthday",
};
