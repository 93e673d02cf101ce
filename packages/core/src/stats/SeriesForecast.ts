/** A method's forecast before any level is chosen: one point and standard error for each step ahead. */
export interface SeriesForecast {
  readonly points: readonly number[];
  readonly standardErrors: readonly number[];
  /** the deviate with this probability below it */
  readonly quantile: (p: number) => number;
}
