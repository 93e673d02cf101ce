/** A value with its interval. Lower and upper are in the value's own unit. */
export interface Estimate {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  /** the interval's method by its short name, for a reader's footnote */
  readonly method: string;
}
