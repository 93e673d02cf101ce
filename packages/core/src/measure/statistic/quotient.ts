import type { CategoryGroup, StatisticValue } from "./Statistic.ts";

/** One amount over another, such as young people over advisers. Over nothing it has no meaning (`z`). */
export function quotient({
  numerator,
  denominator = 0,
}: Pick<CategoryGroup, "numerator" | "denominator">): StatisticValue {
  return denominator === 0
    ? { numerator, denominator, symbol: "z", note: "there is nothing to divide by" }
    : { numerator, denominator, value: numerator / denominator, symbol: "" };
}
