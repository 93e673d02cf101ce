import type { CategoryGroup, StatisticValue } from "./Statistic.ts";

/** How many there are. */
export function count({ numerator }: Pick<CategoryGroup, "numerator">): StatisticValue {
  return { numerator, value: numerator, symbol: "" };
}

/** How many more there are than before, who is counted now adding one and who was counted before taking one away. It is no count of children, so it has no numerator. */
export function change({ numerator }: Pick<CategoryGroup, "numerator">): StatisticValue {
  return { value: numerator, symbol: "" };
}
