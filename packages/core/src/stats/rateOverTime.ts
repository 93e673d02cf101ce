import type { Estimate } from "./Estimate.ts";
import { exactCountInterval } from "./exactCountInterval.ts";
import { requireAboveZero, requireConfidence, requireNotNegative } from "./require.ts";

export interface RateOverTimeOptions {
  /** the rate is for so much time watched, in its unit; default 1,000, as in moves per 1,000 days */
  readonly per?: number;
  /** coverage of the interval; default 0.95 */
  readonly confidence?: number;
}

/**
 * Events for the time in which they could have been seen, such as moves per 1,000 days in care, with exact Poisson
 * limits whatever the count. `compareRates` holds two of them against each other.
 *
 * Source: Garwood, F. (1936) Fiducial limits for the Poisson distribution. Biometrika 28, 437–442.
 *
 * @param watched time watched of all children together
 * @throws {RangeError} if the events are not a number of zero or more, or no time was watched
 * @example
 * rateOverTime(33, 8_661).value; // => 3.8101835815…
 */
export function rateOverTime(events: number, watched: number, options: RateOverTimeOptions = {}): Estimate {
  const { per = 1_000, confidence = 0.95 } = options;
  requireNotNegative("rateOverTime", "events", events);
  requireAboveZero("rateOverTime", "a time watched", watched);
  requireAboveZero("rateOverTime", "a time that the rate is for", per);
  requireConfidence("rateOverTime", confidence);
  const { lower, upper, method } = exactCountInterval(events, confidence);
  const rate = (count: number) => (count / watched) * per;
  return { value: rate(events), lower: rate(lower), upper: rate(upper), method };
}
