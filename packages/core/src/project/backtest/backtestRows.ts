import type { BacktestScore } from "./BacktestScore.ts";
import type { Backtest } from "./backtest.ts";

/** The columns of `backtestRows`. */
export const backtestColumns = [
  "origin",
  "horizon",
  "forecasts",
  "left_out",
  "mae",
  "naive_mae",
  "ratio",
  "ratio_lower",
  "ratio_upper",
  "mean_error",
  "rmse",
  "coverage_80",
  "coverage_80_lower",
  "coverage_80_upper",
  "width_80",
  "score_80",
  "coverage_95",
  "coverage_95_lower",
  "coverage_95_upper",
  "width_95",
  "score_95",
] as const;

/** Coverages are shares from 0 to 1, errors and widths are in the unit of the counts; the ratio is blank where it has no meaning. */
export type BacktestRow = Readonly<Record<Exclude<(typeof backtestColumns)[number], "origin">, number | "">> & {
  /** the year of the release, or `all` */
  readonly origin: number | "all";
};

/**
 * A back-test as a table: for each horizon a row over all origins, then a row for each of them.
 *
 * @example
 * const history = [100, 110, 130].map((children, at) => ({ area: "823", year: 2023 + at, published: 2023 + at, counts: { children } }));
 * const tenMore = (known) => known.slice(-1).map(({ area, year, counts }) => ({ area, year: year + 1, expected: counts.children + 10, lower80: 90, upper80: 125, lower95: 80, upper95: 140 }));
 * const rows = backtestRows(backtest(history, tenMore, { outcome: ({ children }) => children, origins: [2023, 2024], horizons: [1] }));
 * rows.map(({ origin, mae, naive_mae, coverage_80 }) => [origin, mae, naive_mae, coverage_80]); // => [["all",5,15,0.5],[2023,0,10,1],[2024,10,20,0]]
 */
export function backtestRows({ byHorizon, byOrigin }: Backtest): readonly BacktestRow[] {
  return byHorizon.flatMap((score) => [
    rowOf("all", score),
    ...byOrigin
      .filter(({ horizon }) => horizon === score.horizon)
      .map(({ origin, ...ofOrigin }) => rowOf(origin, ofOrigin)),
  ]);
}

function rowOf(origin: number | "all", score: BacktestScore): BacktestRow {
  const { interval80, interval95, ratio } = score;
  return {
    origin,
    horizon: score.horizon,
    forecasts: score.forecasts,
    left_out: score.leftOut,
    mae: score.meanAbsoluteError,
    naive_mae: score.naiveMeanAbsoluteError,
    ratio: ratio?.value ?? "",
    ratio_lower: ratio?.lower ?? "",
    ratio_upper: ratio?.upper ?? "",
    mean_error: score.meanError,
    rmse: score.rootMeanSquaredError,
    coverage_80: interval80.coverage.value,
    coverage_80_lower: interval80.coverage.lower,
    coverage_80_upper: interval80.coverage.upper,
    width_80: interval80.meanWidth,
    score_80: interval80.meanScore,
    coverage_95: interval95.coverage.value,
    coverage_95_lower: interval95.coverage.lower,
    coverage_95_upper: interval95.coverage.upper,
    width_95: interval95.meanWidth,
    score_95: interval95.meanScore,
  };
}
