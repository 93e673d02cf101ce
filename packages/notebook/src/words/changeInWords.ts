import { formatNumber } from "@lac-analytics/charts";
import type { StockChange } from "@lac-analytics/core";

/**
 * A change in a count of children as a sentence has it, with who came and went and whether it is more than chance:
 * "down from 322, as 30 children joined and 37 left; with numbers this small that is no clear change".
 *
 * @example
 * const change = changeInStock(care, findMeasure("cla-number"), dayFromIso("2018-09-30"), dayFromIso("2019-01-21"));
 * changeInWords(change); // => "up from 314, as 32 joined and 31 left; with numbers this small that is no clear change"
 */
export function changeInWords({ earlier, value, joined, left, clear }: StockChange): string {
  const moved = `as ${digits(joined)} joined and ${digits(left)} left`;
  if (joined + left === 0) return "the same number as before, and nobody joined or left";
  if (value === 0) return `the same number as before, ${moved}`;
  const direction = value > 0 ? "up" : "down";
  return `${direction} from ${digits(earlier)}, ${moved}; ${clear ? "that is a clear change" : "with numbers this small that is no clear change"}`;
}

function digits(count: number): string {
  return formatNumber(count, 0);
}
