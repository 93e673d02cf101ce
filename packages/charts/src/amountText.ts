import { formatNumber } from "./formatNumber.ts";

/** An amount in a unit as a label shows it: whole counts, one decimal for percentages, rates and averages. */
export function amountText(value: number, unit: string): string {
  const decimals = unit === "percent" || unit === "per 10,000" || !Number.isInteger(value) ? 1 : 0;
  return `${formatNumber(value, decimals)}${unit === "percent" ? "%" : ""}`;
}
