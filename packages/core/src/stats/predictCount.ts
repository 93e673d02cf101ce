import { betaTails } from "./betaTails.ts";
import type { Estimate } from "./Estimate.ts";
import { requireAboveZero, requireConfidence, requireNotNegative } from "./require.ts";

export interface CountPredictionOptions {
  /** over how long, or over how many children, the events were counted */
  readonly observedExposure: number;
  /** the exposure to predict for, in the same unit */
  readonly futureExposure: number;
  /** coverage of the interval; default 0.95 */
  readonly confidence?: number;
  /** `conditional exact`, the default, holds its coverage; `Jeffreys` is a little narrower and right on average */
  readonly method?: "conditional exact" | "Jeffreys";
}

/**
 * A future count at the rate of a past one, with a prediction interval of whole events. It allows both for the
 * future's chance and for the past rate being an estimate; a Poisson interval at a known rate is too narrow.
 *
 * `conditional exact` keeps every future count that the past one does not contradict, since given their sum the
 * future count is binomial. `Jeffreys` is the negative binomial that follows from Jeffreys' prior for the rate.
 *
 * Sources: Nelson, W. (1970) Confidence intervals for the ratio of two Poisson means and Poisson predictor intervals.
 * IEEE Transactions on Reliability R-19, 42–49; Krishnamoorthy, K. and Peng, J. (2011) Improved closed-form
 * prediction intervals for binomial and Poisson distributions. Journal of Statistical Planning and Inference 141,
 * 1709–1718.
 *
 * @throws {RangeError} if the observed count is not a whole number of zero or more, an exposure is not above zero, or
 * the confidence is not between 0 and 1
 * @example
 * predictCount(96, { observedExposure: 12, futureExposure: 3 }); // => {"value":24,"lower":14,"upper":36,"method":"conditional exact"}
 */
export function predictCount(observed: number, options: CountPredictionOptions): Estimate {
  const { observedExposure, futureExposure, confidence = 0.95, method = "conditional exact" } = options;
  requireNotNegative("predictCount", "an observed count", observed);
  if (!Number.isInteger(observed)) {
    throw new RangeError(`predictCount needs an observed count that is a whole number, not ${observed}.`);
  }
  requireAboveZero("predictCount", "an observed exposure", observedExposure);
  requireAboveZero("predictCount", "a future exposure", futureExposure);
  requireConfidence("predictCount", confidence);
  const past = observedExposure / (observedExposure + futureExposure);
  const future = futureExposure / (observedExposure + futureExposure);
  const tail = (1 - confidence) / 2;
  const value = (observed * futureExposure) / observedExposure;
  if (method === "Jeffreys") {
    const atMost = (count: number) => betaTails(past, future, observed + 0.5, count + 1).lower;
    return {
      value,
      lower: smallest((count) => atMost(count) >= tail),
      upper: smallest((count) => atMost(count) >= 1 - tail),
      method,
    };
  }
  // given the sum of both counts: the chance of a future count this low, and of one higher than this
  const asLow = (count: number) => (observed === 0 ? 1 : betaTails(past, future, observed, count + 1).lower);
  const higher = (count: number) => betaTails(future, past, count + 1, observed + 1).lower;
  return {
    value,
    lower: smallest((count) => asLow(count) > tail),
    upper: smallest((count) => higher(count) <= tail),
    method,
  };
}

/** The smallest whole number from which a condition that turns true once holds. */
function smallest(holds: (count: number) => boolean): number {
  let above = 1;
  while (!holds(above - 1)) above *= 2;
  let below = Math.floor(above / 2);
  above -= 1;
  while (below < above) {
    const middle = Math.floor((below + above) / 2);
    if (holds(middle)) above = middle;
    else below = middle + 1;
  }
  return above;
}
