import { median } from "simple-statistics";
import { mannKendall } from "./mannKendall.ts";
import { requireConfidence, requirePairs } from "./require.ts";
import { twoSidedZ } from "./twoSidedZ.ts";

export interface TheilSenOptions {
  /** coverage of the interval; default 0.95 */
  readonly confidence?: number;
}

export interface TheilSen {
  readonly slope: number;
  readonly lower: number;
  readonly upper: number;
  /** median of y − slope × x */
  readonly intercept: number;
  readonly method: string;
}

/**
 * The median slope over all pairs of points, which a few odd years hardly move, with Sen's interval: the slopes that
 * rank as far from the middle as the Mann-Kendall variance says, interpolated between whole ranks. Pairs are taken in
 * the order given, which should be that of x.
 *
 * Sources: Theil, H. (1950) Indagationes Mathematicae 12, 85–91; Sen, P. K. (1968) Estimates of the regression
 * coefficient based on Kendall's tau. Journal of the American Statistical Association 63, 1379–1389.
 *
 * @throws {RangeError} if there are fewer than three pairs, x takes one value only, or a value is not finite
 * @example
 * theilSen([1, 2, 3, 4], [10, 12, 11, 15]).slope; // => 1.5833333333333…
 */
export function theilSen(x: readonly number[], y: readonly number[], options: TheilSenOptions = {}): TheilSen {
  const { confidence = 0.95 } = options;
  requirePairs("theilSen", x, y, 3);
  requireConfidence("theilSen", confidence);
  const slopes = x
    .flatMap((from, first) =>
      x.slice(first + 1).map((to, offset) => ((y[first + 1 + offset] ?? 0) - (y[first] ?? 0)) / (to - from)),
    )
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const spread = twoSidedZ(confidence) * Math.sqrt(mannKendall(y).variance);
  const slope = median(slopes);
  return {
    slope,
    lower: atRank(slopes, (slopes.length - spread) / 2),
    upper: atRank(slopes, (slopes.length + spread) / 2 + 1),
    intercept: median(y.map((value, index) => value - slope * (x[index] ?? 0))),
    method: "Theil-Sen",
  };
}

function atRank(sorted: readonly number[], rank: number): number {
  const kept = Math.min(Math.max(rank, 1), sorted.length);
  const below = sorted[Math.floor(kept) - 1] ?? 0;
  const above = sorted[Math.ceil(kept) - 1] ?? 0;
  return below + (kept - Math.floor(kept)) * (above - below);
}
