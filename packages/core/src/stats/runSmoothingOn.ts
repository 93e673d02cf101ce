import { normalQuantile } from "./normalQuantile.ts";
import type { SeriesForecast } from "./SeriesForecast.ts";
import type { SmoothingState, SmoothingWeights } from "./smooth.ts";

/**
 * Exponential smoothing run on past the end of its series. Standard errors are exact for additive normal errors at
 * weights taken as known: a little too small for a short series.
 *
 * Source: Hyndman, R. J. et al (2008) Forecasting with Exponential Smoothing, table 6.2.
 */
export function runSmoothingOn(
  { alpha, beta, gamma, phi }: SmoothingWeights,
  { level, trend, seasons }: SmoothingState,
  variance: number,
  horizon: number,
): SeriesForecast {
  const period = seasons.length;
  let power = 1;
  let damping = 0;
  let spread = 1;
  const points: number[] = [];
  const standardErrors: number[] = [];
  for (let step = 1; step <= horizon; step++) {
    power *= phi;
    damping += power;
    points.push(level + damping * trend + (period === 0 ? 0 : (seasons[(step - 1) % period] ?? 0)));
    standardErrors.push(Math.sqrt(variance * spread));
    spread += (alpha + beta * damping + (period > 0 && step % period === 0 ? gamma : 0)) ** 2;
  }
  return { points, standardErrors, quantile: normalQuantile };
}
