import { quantileOfSorted } from "./quantileOfSorted.ts";

/** What is expected of a quantity, and between which values it will lie in 80 and in 95 of 100 futures. */
export interface Outlook {
  readonly expected: number;
  readonly lower80: number;
  readonly upper80: number;
  readonly lower95: number;
  readonly upper95: number;
}

/** The outlook on a quantity from its values in all futures, in rising order, each divided by `divisor`. */
export function outlookOf(expected: number, sorted: Float64Array, divisor: number = 1): Outlook {
  return {
    expected: expected / divisor,
    lower80: quantileOfSorted(sorted, 0.1) / divisor,
    upper80: quantileOfSorted(sorted, 0.9) / divisor,
    lower95: quantileOfSorted(sorted, 0.025) / divisor,
    upper95: quantileOfSorted(sorted, 0.975) / divisor,
  };
}
