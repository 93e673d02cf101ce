import type { Estimate } from "../../stats/Estimate.ts";
import { quantileOfSorted } from "../quantileOfSorted.ts";
import { chanceOf, randomBits } from "../randomBits.ts";
import type { ScoredForecast } from "./ScoredForecast.ts";

export interface Resampling {
  /** coverage of the interval; default 0.95 */
  readonly confidence?: number;
  /** how many times the areas are drawn anew; default 2,000 */
  readonly resamples?: number;
  readonly seed?: number;
}

/**
 * The absolute error of forecasts over that of the naive ones, with the interval that drawing the areas anew gives
 * (percentiles). The forecasts of an area go together, so it is areas that are drawn, with all their forecasts. What a
 * year does to all areas at once is not in the interval: few years are less sure than it says.
 *
 * Source: Efron, B. and Tibshirani, R. J. (1993) An Introduction to the Bootstrap, chapters 8 and 13.
 */
export function ratioToNaive(forecasts: readonly ScoredForecast[], options: Resampling): Estimate | null {
  const { confidence = 0.95, resamples = 2000, seed = 1 } = options;
  const errorsByArea = new Map<string, { ours: number; naives: number }>();
  for (const { area, expected, naive, actual } of forecasts) {
    const errors = errorsByArea.get(area) ?? { ours: 0, naives: 0 };
    errors.ours += Math.abs(actual - expected);
    errors.naives += Math.abs(actual - naive);
    errorsByArea.set(area, errors);
  }
  const areas = [...errorsByArea.values()];
  const value = ratioOf(areas);
  if (value === null) return null;
  const next = randomBits(seed, "areas");
  const draw = () => areas[Math.floor(chanceOf(next()) * areas.length)] ?? { ours: 0, naives: 0 };
  const ratios = Array.from({ length: resamples }, () => ratioOf(areas.map(draw))).filter((ratio) => ratio !== null);
  ratios.sort((a, b) => a - b);
  return {
    value,
    lower: quantileOfSorted(ratios, (1 - confidence) / 2),
    upper: quantileOfSorted(ratios, (1 + confidence) / 2),
    method: "bootstrap over areas",
  };
}

function ratioOf(areas: readonly { readonly ours: number; readonly naives: number }[]): number | null {
  let ours = 0;
  let naives = 0;
  for (const errors of areas) {
    ours += errors.ours;
    naives += errors.naives;
  }
  return naives === 0 ? null : ours / naives;
}
