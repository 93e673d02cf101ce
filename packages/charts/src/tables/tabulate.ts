import type { Figure } from "@lac-analytics/core";
import type { ChartColumn } from "../Chart.ts";
import type { Change } from "../figures/Change.ts";
import type { Interval } from "../figures/Interval.ts";
import { isWhole } from "../figures/isWhole.ts";
import { shownInterval } from "../figures/shownInterval.ts";
import { decimalsOfUnit } from "../words/decimalsOfUnit.ts";
import { intervalLevel } from "../words/intervalLevel.ts";
import { valueText } from "../words/valueText.ts";

const ratioUnits = new Set(["percent", "per 10,000"]);

/** The columns in which a table gives figures, and the cells of each figure in them. */
export interface Tabulation {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * Figures and changes between them, a row each: the value and, where any has an interval, its limits. A symbol stands
 * where there is no value, `[z]` where a value has no interval.
 *
 * @param label what the values are
 */
export function tabulate(label: string, estimates: readonly (Figure | Change)[]): Tabulation {
  const level = estimates.flatMap((estimate) => intervalOf(estimate) ?? []).map(intervalLevel)[0];
  const rows = estimates.map((estimate) => {
    const value = "symbol" in estimate && estimate.symbol !== "" ? valueText(estimate) : estimate.value;
    if (level === undefined) return [value];
    const { lower, upper } = intervalOf(estimate) ?? { lower: "[z]", upper: "[z]" };
    return typeof value === "string" ? [value, value, value] : [value, lower, upper];
  });
  const labels =
    level === undefined ? [label] : [label, `Lower limit (${level} interval)`, `Upper limit (${level} interval)`];
  const decimals = Math.max(...estimates.map((estimate) => ("unit" in estimate ? decimalsOfUnit(estimate.unit) : 1)));
  const columns = labels.map((name, index): ChartColumn => {
    const whole = rows.every((row) => typeof row[index] === "string" || Number.isInteger(row[index]));
    return { label: name, kind: "number", decimals: whole && !hasDecimals(estimates) ? 0 : decimals };
  });
  return { columns, rows };
}

function intervalOf(estimate: Figure | Change): Interval | undefined {
  return "symbol" in estimate ? shownInterval(estimate) : estimate;
}

/** Whether there are percentages or rates, which have decimals where some happen to be whole, unless all are rounded to be. */
function hasDecimals(estimates: readonly (Figure | Change)[]): boolean {
  const ratios = estimates.filter(
    (estimate): estimate is Figure => "unit" in estimate && ratioUnits.has(estimate.unit),
  );
  return ratios.some((figure) => figure.symbol === "" && !isWhole(figure));
}
