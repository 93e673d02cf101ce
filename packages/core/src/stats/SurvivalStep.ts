/** One time at which somebody's duration ended. */
export interface SurvivalStep {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  /** how many come under watch at this time or later */
  readonly toCome: number;
  /** share whose duration exceeds the time */
  readonly survival: number;
  /** Greenwood's; null once survival is 0, as are its limits */
  readonly standardError: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}
