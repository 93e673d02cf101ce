/** The weights of exponential smoothing with additive errors. Zero leaves a component as it began. */
export interface SmoothingWeights {
  readonly alpha: number;
  /** weight of the trend in the innovations form: Holt's β times α */
  readonly beta: number;
  readonly gamma: number;
  /** share of the trend that lasts from one step to the next; 1 undamped */
  readonly phi: number;
}

/** Level, trend and the effects of the seasons to come, nearest first; no seasons make it an empty list. */
export interface SmoothingState {
  readonly level: number;
  readonly trend: number;
  readonly seasons: readonly number[];
}

export interface Smoothed {
  readonly errors: readonly number[];
  readonly state: SmoothingState;
}

/**
 * Runs exponential smoothing over a series: each step is forecast, and level, trend and season move by their weight's
 * share of the error.
 *
 * Source: Hyndman, R. J., Koehler, A. B., Ord, J. K. and Snyder, R. D. (2008) Forecasting with Exponential Smoothing,
 * section 3.4.
 */
export function smooth(values: readonly number[], weights: SmoothingWeights, start: SmoothingState): Smoothed {
  const { alpha, beta, gamma, phi } = weights;
  const seasons = [...start.seasons];
  const period = seasons.length;
  let { level, trend } = start;
  const errors = values.map((value, index) => {
    const season = period === 0 ? 0 : (seasons[index % period] ?? 0);
    const expected = level + phi * trend;
    const error = value - expected - season;
    level = expected + alpha * error;
    trend = phi * trend + beta * error;
    if (period > 0) seasons[index % period] = season + gamma * error;
    return error;
  });
  const next = period === 0 ? 0 : values.length % period;
  return { errors, state: { level, trend, seasons: [...seasons.slice(next), ...seasons.slice(0, next)] } };
}
