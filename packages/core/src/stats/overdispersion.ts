import { mean, quantile } from "simple-statistics";

export interface Overdispersion {
  /** the z-scores, each drawn in to their 10% and 90% quantiles */
  readonly winsorised: readonly number[];
  /** mean squared z-score of the scores as they are */
  readonly raw: number;
  /** how many times more units vary than chance alone would make them, by the scores drawn in; at least 1 */
  readonly dispersion: number;
  /** whether they vary more than chance lets so many units do */
  readonly isOverdispersed: boolean;
}

/**
 * How many times more units vary than chance alone would make them: the mean squared z-score, each score first drawn
 * in to the 10% and 90% quantiles so that true outliers do not widen the limits that should catch them.
 *
 * Source: Spiegelhalter, D. J. (2005) Handling over-dispersion of performance indicators. Quality and Safety in
 * Health Care 14, 347–351.
 */
export function overdispersion(scores: readonly number[]): Overdispersion {
  const low = quantile([...scores], 0.1);
  const high = quantile([...scores], 0.9);
  const winsorised = scores.map((score) => Math.min(high, Math.max(low, score)));
  const meanSquare = (values: readonly number[]) => mean(values.map((value) => value * value));
  const drawnIn = meanSquare(winsorised);
  return {
    winsorised,
    raw: meanSquare(scores),
    dispersion: Math.max(1, drawnIn),
    isOverdispersed: drawnIn > 1 + 2 * Math.sqrt(2 / scores.length),
  };
}
