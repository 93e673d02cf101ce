import { mean, quantile } from "simple-statistics";

/**
 * How many times more areas vary than chance alone would make them: the mean squared z-score, each score first drawn
 * in to the 10% and 90% quantiles so that true outliers do not widen the limits that should catch them; at least 1.
 *
 * Source: Spiegelhalter, D. J. (2005) Handling over-dispersion of performance indicators. Quality and Safety in
 * Health Care 14, 347–351.
 */
export function overdispersion(scores: readonly number[]): number {
  const low = quantile([...scores], 0.1);
  const high = quantile([...scores], 0.9);
  const winsorised = scores.map((score) => Math.min(high, Math.max(low, score)));
  return Math.max(1, mean(winsorised.map((score) => score * score)));
}
