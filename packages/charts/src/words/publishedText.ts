import { formatNumber } from "./formatNumber.ts";

/** A published value as a label shows it: with a decimal only if it was published with one, or is an average. */
export function publishedText(value: number, unit: string): string {
  return `${formatNumber(value, Number.isInteger(value) ? 0 : 1)}${unit === "percent" ? "%" : ""}`;
}
