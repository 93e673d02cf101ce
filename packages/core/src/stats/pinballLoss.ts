import { requireConfidence, requireFinite } from "./require.ts";

/**
 * How far a forecast quantile was from what came, weighed so that the true quantile has the least loss on average.
 *
 * Source: Koenker, R. and Bassett, G. (1978) Regression quantiles. Econometrica 46, 33–50.
 *
 * @param quantile the share of outcomes that the forecast should lie above, between 0 and 1
 * @throws {RangeError} if a value is not finite, or the quantile is not between 0 and 1
 * @example
 * pinballLoss(12, 10, 0.9); // => 1.8
 */
export function pinballLoss(actual: number, forecast: number, quantile: number): number {
  requireFinite("pinballLoss", "an actual", actual);
  requireFinite("pinballLoss", "a forecast", forecast);
  requireConfidence("pinballLoss", quantile);
  return (quantile - (actual < forecast ? 1 : 0)) * (actual - forecast);
}
