import { fitSmoothing } from "./fitSmoothing.ts";
import { runSmoothingOn } from "./runSmoothingOn.ts";
import type { SeriesForecast } from "./SeriesForecast.ts";
import type { SmoothingForm } from "./SmoothingForm.ts";

/** Fits exponential smoothing to a series and runs it on. */
export function smoothingForecast(values: readonly number[], form: SmoothingForm, horizon: number): SeriesForecast {
  const { weights, end, variance } = fitSmoothing(values, form);
  return runSmoothingOn(weights, end, variance, horizon);
}
