import type { Figure } from "@lac-analytics/core";
import { formatNumber } from "./formatNumber.ts";
import { type Interval, intervalLevel } from "./shownInterval.ts";

/**
 * A figure's value as a label shows it: whole counts, one decimal for percentages, rates and averages, and the symbol in
 * square brackets where there is no value.
 */
export function valueText(figure: Figure): string {
  return figure.symbol === "" ? amountText(figure.value, figure.unit) : `[${figure.symbol}]`;
}

/** An amount in a unit as a label shows it. */
export function amountText(value: number, unit: string): string {
  const decimals = unit === "percent" || unit === "per 10,000" || !Number.isInteger(value) ? 1 : 0;
  return `${formatNumber(value, decimals)}${unit === "percent" ? "%" : ""}`;
}

/** An interval as it follows its value in a sentence; nothing where there is none. */
export function intervalText(interval: Interval | undefined, unit: string): string {
  if (interval === undefined) return "";
  const { lower, upper } = interval;
  return ` (${intervalLevel(interval)} interval ${amountText(lower, unit)} to ${amountText(upper, unit)})`;
}
