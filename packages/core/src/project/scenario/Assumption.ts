/** What is assumed of a number: the number itself, or that it lies in a range. */
export type Assumption = number | AssumedRange;

/**
 * A number that is not known better than this: never below `low` nor above `high`, and the more likely the nearer to
 * `likely` (the triangular distribution); without `likely` all of the range is as likely.
 */
export interface AssumedRange {
  readonly low: number;
  readonly likely?: number | undefined;
  readonly high: number;
}
