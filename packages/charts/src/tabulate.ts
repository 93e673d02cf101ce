import type { Figure } from "@lac-analytics/core";
import type { ChartColumn } from "./Chart.ts";
import { formatPercent } from "./formatPercent.ts";

/** A value that may have an interval: a figure, or a change between figures. */
type Estimate =
  | Figure
  | { readonly symbol: ""; readonly value: number; readonly lower?: number; readonly upper?: number };

/** The columns in which a table gives values, and the cells of one of them. */
export interface Tabulation {
  readonly columns: readonly ChartColumn[];
  readonly cells: (estimate: Estimate) => readonly (string | number)[];
}

/** A column of values under a label and, where any figure has an interval, its two limits: `[z]` where one has none. */
export function tabulate(label: string, figures: readonly Figure[]): Tabulation {
  const shown = figures.filter((figure) => figure.symbol === "");
  const whole = shown.every(
    ({ unit, value }) => unit !== "percent" && unit !== "per 10,000" && Number.isInteger(value),
  );
  const withInterval = shown.find(({ lower }) => lower !== undefined);
  const decimals = whole ? 0 : 2;
  const level = formatPercent(100 * (withInterval?.confidence ?? 0.95), 0);
  const column = (name: string): ChartColumn => ({ label: name, kind: "number", decimals });
  return {
    columns:
      withInterval === undefined
        ? [column(label)]
        : [column(label), column(`Lower limit (${level} interval)`), column(`Upper limit (${level} interval)`)],
    cells: (estimate) => {
      const symbol = `[${estimate.symbol}]`;
      const value = estimate.symbol === "" ? estimate.value : symbol;
      if (withInterval === undefined) return [value];
      if (estimate.symbol !== "") return [value, symbol, symbol];
      return [value, estimate.lower ?? "[z]", estimate.upper ?? "[z]"];
    },
  };
}
