import { fitSmoothing, type SmoothingFit, type SmoothingForm } from "./fitSmoothing.ts";
import { normalQuantile } from "./normalQuantile.ts";
import type { SeriesForecast } from "./SeriesForecast.ts";

/** Fits exponential smoothing to a series and runs it on. */
export function smoothingForecast(values: readonly number[], form: SmoothingForm, horizon: number): SeriesForecast {
  return runOn(fitSmoothing(values, form), horizon);
}

/**
 * Runs a fit on past its end. Standard errors are exact for additive normal errors at the fitted weights, which are
 * taken as known: a little too small for a short series.
 *
 * Source: Hyndman, R. J. et al (2008) Forecasting with Exponential Smoothing, table 6.2.
 */
export function runOn(
  { weights, end, variance }: Omit<SmoothingFit, "start" | "squares">,
  horizon: number,
): SeriesForecast {
  const { alpha, beta, gamma, phi } = weights;
  const period = end.seasons.length;
  let damping = 0;
  let spread = 1;
  let power = 1;
  const steps = Array.from({ length: horizon }, (_, index) => {
    const standardError = Math.sqrt(variance * spread);
    power *= phi;
    damping += power;
    const seasonal = period > 0 && (index + 1) % period === 0 ? gamma : 0;
    spread += (alpha + beta * damping + seasonal) ** 2;
    const season = period === 0 ? 0 : (end.seasons[index % period] ?? 0);
    return { point: end.level + damping * end.trend + season, standardError };
  });
  return {
    points: steps.map(({ point }) => point),
    standardErrors: steps.map(({ standardError }) => standardError),
    quantile: normalQuantile,
  };
}
