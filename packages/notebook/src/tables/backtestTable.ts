import type { ChartTable } from "@lac-analytics/charts";
import type { Backtest } from "@lac-analytics/core/project";

/** How far off a projection was when it was put back to earlier years, and how much its ranges held: a row for each number of years ahead. */
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
