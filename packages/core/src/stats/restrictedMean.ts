import type { Estimate } from "./Estimate.ts";
import { requireAboveZero, requireConfidence } from "./require.ts";
import type { SurvivalStep } from "./SurvivalStep.ts";
import { twoSidedZ } from "./twoSidedZ.ts";

export interface RestrictedMeanOptions {
  /** coverage of the interval; default 0.95 */
  readonly confidence?: number;
}

/**
 * The mean duration up to a horizon: the area under the survival curve, say the days of their first year that children
 * spend in care. It needs no complete durations. Its interval is normal.
 *
 * Source: Irwin, J. O. (1949) The standard error of an estimate of expectation of life. Journal of Hygiene 47, 188–189.
 *
 * @throws {RangeError} if the horizon is not above zero
 * @example
 * restrictedMean(kaplanMeier([{ exit: 30, event: true }, { exit: 60, event: true }]).steps, 50).value; // => 40
 */
export function restrictedMean(
  steps: readonly SurvivalStep[],
  horizon: number,
  options: RestrictedMeanOptions = {},
): Estimate & { readonly standardError: number } {
  const { confidence = 0.95 } = options;
  requireAboveZero("restrictedMean", "a horizon", horizon);
  requireConfidence("restrictedMean", confidence);
  const within = steps.filter(({ time }) => time < horizon);
  let area = 0;
  let variance = 0;
  let end = horizon;
  // from the horizon backwards, so that `area` is what lies beyond each step
  for (const { time, atRisk, events, survival } of within.toReversed()) {
    area += survival * (end - time);
    if (atRisk > events) variance += (area * area * events) / (atRisk * (atRisk - events));
    end = time;
  }
  const value = area + end;
  const standardError = Math.sqrt(variance);
  const reach = twoSidedZ(confidence) * standardError;
  return { value, lower: value - reach, upper: value + reach, standardError, method: "restricted mean, normal" };
}
