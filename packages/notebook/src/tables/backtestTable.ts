import type { ChartTable } from "@lac-analytics/charts";
import type { Backtest } from "@lac-analytics/core/project";

/**
 * How far off a projection was when it was put back to earlier years, and how much its ranges held: a row for each number of years ahead.
 *
 * @example
 * const history = [100, 110, 130].map((children, at) => ({ area: "823", year: 2023 + at, published: 2023 + at, counts: { children } }));
 * const range = { lower80: 90, upper80: 125, lower95: 80, upper95: 140 };
 * const tenMore = (known) => known.slice(-1).map(({ area, year, counts }) => ({ area, year: year + 1, expected: counts.children + 10, ...range }));
 * const tested = backtest(history, tenMore, { outcome: ({ children }) => children, origins: [2023, 2024], horizons: [1] });
 * backtestTable(tested, "Children").columns.slice(1, 4).map(({ label }) => label); // => ["Forecasts","Average error","Average error if nothing changed"]
 * backtestTable(tested, "Children").rows[0].slice(1, 4); // => [2,5,15]
 */
export function backtestTable({ byHorizon }: Pick<Backtest, "byHorizon">, caption: string): ChartTable {
  const column = (label: string, decimals = 1) => ({ label, kind: "number", decimals }) as const;
  return {
    caption,
    columns: [
      { label: "Years ahead", kind: "text" },
      column("Forecasts", 0),
      column("Average error"),
      column("Average error if nothing changed"),
      column("Error for each 1 if nothing changed", 2),
      column("95% interval from", 2),
      column("to", 2),
      column("Held by its 80% range (%)"),
    ],
    rows: byHorizon.map(({ horizon, forecasts, meanAbsoluteError, naiveMeanAbsoluteError, ratio, interval80 }) => [
      `${horizon}`,
      forecasts,
      meanAbsoluteError,
      naiveMeanAbsoluteError,
      ratio?.value ?? "[z]",
      ratio?.lower ?? "[z]",
      ratio?.upper ?? "[z]",
      100 * interval80.coverage.value,
    ]),
  };
}
