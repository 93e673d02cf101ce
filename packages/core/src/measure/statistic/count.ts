import type { CategoryGroup, StatisticValue } from "./Statistic.ts";

/** How many there are. */
export function count({ numerator }: Pick<CategoryGroup, "numerator">): StatisticValue {
  return { numerator, value: numerator, symbol: "" };
}
