import { quantileOfSorted } from "./quantileOfSorted.ts";

/** What is expected of a quantity, and between which values it will lie in 80 and in 95 of 100 futures. */
export interface Outlook {
  readonly expected: number;
  readonly lower80: number;
  readonly upper80: number;
  readonly lower95: number;
  readonly upper95: number;
}

/**
 * The outlook on a quantity from its values in all futures, in rising order, each divided by `divisor`. An interval is
 * widened where it must be to hold what is expected, as where all but one of the young people are certain.
 */
export function outlookOf(expected: number, sorted: Float64Array, divisor: number = 1): Outlook {
  const lower = (share: number): number => Math.min(quantileOfSorted(sorted, share), expected) / divisor;
  const upper = (share: number): number => Math.max(quantileOfSorted(sorted, share), expected) / divisor;
  return {
    expected: expected / divisor,
    lower80: lower(0.1),
    upper80: upper(0.9),
    lower95: lower(0.025),
    upper95: upper(0.975),
  };
}
