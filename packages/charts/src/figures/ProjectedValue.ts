/** What is expected at a date, and the ranges that hold 80% and 95% of likely outcomes, in the unit of the history. */
export interface ProjectedValue {
  /** ISO date, the month's last day as a rule */
  readonly month: string;
  readonly expected: number;
  readonly lower80: number;
  readonly upper80: number;
  readonly lower95: number;
  readonly upper95: number;
}
