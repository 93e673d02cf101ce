import { decimalsOfUnit } from "./decimalsOfUnit.ts";
import { formatNumber } from "./formatNumber.ts";

/** Units whose values have a decimal even where they happen to be whole. */
const ratios: readonly string[] = ["percent", "per 10,000", "score 0-40"];

/**
 * An amount in a unit as a label shows it: whole counts and whole days, one decimal for percentages, rates and
 * averages, two for events in a child's year or a thousand days. None and all, 0% and 100%, have no decimals.
 *
 * @param whole whether it was rounded to a whole number, and has no decimals to show
 * @example
 * amountText(315, "children"); // => "315"
 * amountText(51.6173, "per 10,000"); // => "51.6"
 * amountText(100, "percent"); // => "100%"
 */
export function amountText(value: number, unit: string, whole = false): string {
  const isNoneOrAll = unit === "percent" && (value === 0 || value === 100);
  const hasDecimals = !isNoneOrAll && (ratios.includes(unit) || !Number.isInteger(value));
  const decimals = !hasDecimals || whole || unit === "days" ? 0 : decimalsOfUnit(unit);
  return `${formatNumber(value, decimals)}${unit === "percent" ? "%" : ""}`;
}
