import { proportion } from "../../stats/proportion.ts";
import { type CategoryGroup, confidence, type StatisticValue } from "./Statistic.ts";

/** The share of the denominator in percent, with Wilson's interval. A share of nobody has no meaning (`z`). */
export function share({
  numerator,
  denominator = 0,
}: Pick<CategoryGroup, "numerator" | "denominator">): StatisticValue {
  if (denominator === 0) return { numerator, denominator, symbol: "z", note: "there is nobody to be a share of" };
  const { lower, upper, method } = proportion(numerator, denominator, { confidence });
  return {
    numerator,
    denominator,
    value: (numerator * 100) / denominator,
    lower: lower * 100,
    upper: upper * 100,
    confidence,
    method,
    symbol: "",
  };
}
