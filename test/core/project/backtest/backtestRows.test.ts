import { backtest, backtestColumns, backtestRows } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";

const history = [100, 110, 130].map((children, at) => ({
  area: "823",
  year: 2023 + at,
  published: 2023 + at,
  counts: { children },
}));

const result = backtest(
  history,
  (known) =>
    known.slice(-1).map(({ area, year, counts }) => ({
      area,
      year: year + 1,
      expected: counts.children + 10,
      lower80: counts.children,
      upper80: counts.children + 15,
      lower95: counts.children - 10,
      upper95: counts.children + 30,
    })),
  { outcome: ({ children }) => children, origins: [2023, 2024], horizons: [1] },
);

describe("backtestRows", () => {
  const rows = backtestRows(result);

  it("has a row over all origins and one for each, with every column", () => {
    expect(rows.map(({ origin, horizon, forecasts }) => [origin, horizon, forecasts])).toEqual([
      ["all", 1, 2],
      [2023, 1, 1],
      [2024, 1, 1],
    ]);
    for (const row of rows) expect(new Set(Object.keys(row))).toEqual(new Set(backtestColumns));
  });

  it("gives errors in children and coverages as shares", () => {
    // forecasts 110 and 120 for 110 and 130; naive 100 and 110; the second lies 5 above its interval of 80 per cent
    expect(rows[0]).toMatchObject({
      mae: 5,
      naive_mae: 15,
      mean_error: 5,
      coverage_80: 0.5,
      width_80: 15,
      score_80: 40,
    });
    expect(rows[0]?.ratio).toBeCloseTo(1 / 3, 12);
    expect(rows[2]).toMatchObject({ origin: 2024, mae: 10, naive_mae: 20, ratio: 0.5, coverage_80: 0, coverage_95: 1 });
  });

  it("leaves the ratio blank where the naive forecast was never wrong", () => {
    const [still] = backtestRows({
      ...result,
      byHorizon: result.byHorizon.map((score) => ({ ...score, ratio: null })),
    });
    expect(still).toMatchObject({ ratio: "", ratio_lower: "", ratio_upper: "" });
  });
});
