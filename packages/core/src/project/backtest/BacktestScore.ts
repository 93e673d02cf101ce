import type { Estimate } from "../../stats/Estimate.ts";

/** How the intervals of one level did. */
export interface IntervalScore {
  /** the share of outcomes that lay in their intervals, both limits included */
  readonly coverage: Estimate;
  readonly meanWidth: number;
  /** mean width, and for each outcome outside its interval a penalty by its distance; the lower the better */
  readonly meanScore: number;
}

/** How a projection did so many years ahead, errors in the unit of the counts. */
export interface BacktestScore {
  readonly horizon: number;
  readonly forecasts: number;
  /** counts that came, and could have been forecast, which the projection left out */
  readonly leftOut: number;
  readonly meanAbsoluteError: number;
  readonly naiveMeanAbsoluteError: number;
  /** the one over the other: below 1 the projection is better; null where the naive forecast was never wrong */
  readonly ratio: Estimate | null;
  /** actual less forecast: above zero, the projection forecast too low */
  readonly meanError: number;
  readonly rootMeanSquaredError: number;
  readonly interval80: IntervalScore;
  readonly interval95: IntervalScore;
}
