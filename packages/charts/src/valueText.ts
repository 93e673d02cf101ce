import type { Figure } from "@lac-analytics/core";
import { formatNumber } from "./formatNumber.ts";

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
export function intervalText(
  interval: { readonly lower: number; readonly upper: number } | undefined,
  unit: string,
): string {
  if (interval === undefined) return "";
  return ` (95% interval ${amountText(interval.lower, unit)} to ${amountText(interval.upper, unit)})`;
}
